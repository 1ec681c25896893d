import Economy
import LawData

extension BenefitWalk {
  /// Activity compensation of a month: from July of the year of the nineteenth birthday to the month before the
  /// thirtieth. SFB 33 kap. 18 §.
  func activityCompensation(
    in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> BenefitOfMonth {
    if !isAssumed {
      try requireYoungStart(in: month, reader: &reader)
      let highest = try reader.condition(CompensationFigures.activityHighestAge, at: month)
      let age = month.age(ofBorn: born)
      if age > highest {
        throw .refused(
          .age(age, lowest: nil, highest: highest, month: month),
          by: CompensationFigures.activityHighestAge, at: month)
      }
    }
    return try compensation(.activityCompensation, in: month, reader: &reader)
  }

  /// Sickness compensation of a month. SFB 33 kap. 16 §: a whole one from July of the year of the nineteenth birthday
  /// (before February 2017 from 30), a part of one from 30, to the month before 65, 66 from 2023 and 67 from 2026.
  func sicknessCompensation(
    in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> BenefitOfMonth {
    if !isAssumed {
      let isYoung =
        month.age(ofBorn: born)
        < (reader.peek(CompensationFigures.sicknessLowestAge, at: month) ?? 0)
      if isYoung, claim.extent >= .one,
        reader.optionalValue(CompensationFigures.wholeForYoung, at: month) != nil
      {
        try requireYoungStart(in: month, reader: &reader)
      } else {
        try requireAge(
          lowest: CompensationFigures.sicknessLowestAge, highest: CompensationFigures.sicknessHighestAge,
          in: month, reader: &reader)
      }
    }
    return try compensation(.sicknessCompensation, in: month, reader: &reader)
  }

  /// Refuses the months before July of the year of the nineteenth birthday.
  private func requireYoungStart(
    in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) {
    let age = try reader.condition(CompensationFigures.youngAge, at: month)
    let firstMonth = try reader.condition(CompensationFigures.youngFirstMonth, at: month)
    let first = YearMonth(januaryOf: born.year + age) + firstMonth - 1
    if month < first {
      throw .refused(.beforeFirstMonth(month, first: first), by: CompensationFigures.youngAge, at: month)
    }
  }

  private func compensation(
    _ paid: BenefitPaid, in month: YearMonth, reader: inout ParameterReader
  ) throws(QualificationError) -> BenefitOfMonth {
    let law = try compiled(&reader) { (reader: inout ParameterReader) throws(NotModelled) in
      try CompensationLaw(
        month: month, age: month.age(ofBorn: born), hasIncome: claim.incomeBase != nil, reader: &reader)
    }
    let least = CompensationFigures.leastInsuranceYears
    var years = claim.insuranceYears
    if !law.givesGuarantee(insuranceYears: years), claim.incomeBase == nil {
      let needed = try reader.condition(least, at: month)
      guard isAssumed else {
        throw .refused(.insuranceYears(years, needed: needed), by: least, at: month)
      }
      years = needed
    }
    return BenefitOfMonth(
      paid,
      law.monthlyCompensation(yearlyIncome: claim.incomeBase, insuranceYears: years, extent: claim.extent))
  }
}
