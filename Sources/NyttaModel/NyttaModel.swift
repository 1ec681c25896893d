@_exported public import Appraisal
@_exported public import Bookkeeping
@_exported public import Economy
@_exported public import Law
@_exported public import LawData
@_exported public import LifeCourse
@_exported public import Reporting
@_exported public import ScenarioFormat
