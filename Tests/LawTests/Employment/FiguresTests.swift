import Economy
import LawData
import Testing

@Suite struct FiguresTests {
  private let all: [Parameter] = [
    EstablishmentAmounts.all, EstablishmentConditions.all, EstablishmentSupplementConditions.all,
    StudyAidShares.all, StudyChildSupplementShares.all, StudyFreeAmountShares.all, StudyAidConditions.all,
    StudyCalendar.all, NewStartLevels.all, NewStartConditions.all, NewStartSupportTime.all,
    NewStartBase.all, AgreedBenefits.all, HolidaySupplement.all, WorkDefaults.all,
  ].flatMap(\.self)

  @Test func everyFigureHasItsOwnNameAndSortedDates() {
    #expect(Set(all.map(\.id)).count == all.count)
    for parameter in all {
      #expect(!parameter.entries.isEmpty, "\(parameter.id)")
      for (earlier, later) in zip(parameter.entries, parameter.entries.dropFirst()) {
        #expect(earlier.from < later.from, "\(parameter.id)")
        #expect(earlier.through.map { $0 < later.from } ?? true, "\(parameter.id)")
      }
    }
  }

  @Test func whatIsOnlyRememberedIsAnAssumption() {
    for parameter in all {
      for entry in parameter.entries where [.recalled, .assumed].contains(entry.confidence) {
        #expect(entry.status == .assumption, "\(parameter.id) \(entry.from)")
      }
    }
  }
}
