package import Economy

extension UnitCostLaw { package var folkHighSchoolStateShare: Rate { Rate(partsPerMillion: 500_000) } }
