extension IncomeEqualisation {
  /// County rates of Förordning (2004:881) 2 and 3 §§, per cent of the base: municipality, region.
  static let table = """
    01 grant | 2016 | verified | SFS 2015:1011 | 19.05 10.03
    01 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 19.05 10.03
    01 grant | 2020 | verified | SFS 2019:797 | 19.05 10.03
    01 grant | 2024 | verified | SFS 2023:683 | 19.05 10.03
    01 fee | 2016 | verified | SFS 2015:1011 | 16.98 9.51
    01 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 16.98 9.51
    01 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 16.98 9.51
    01 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 16.98 9.51
    03 grant | 2016 | verified | SFS 2015:1011 | 19.14 9.94
    03 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 19.14 9.94
    03 grant | 2020 | verified | SFS 2019:797 | 19.14 9.94
    03 grant | 2024 | verified | SFS 2023:683 | 19.14 9.94
    03 fee | 2016 | verified | SFS 2015:1011 | 17.07 9.42
    03 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.07 9.42
    03 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.07 9.42
    03 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.07 9.42
    04 grant | 2016 | verified | SFS 2015:1011 | 19.93 9.15
    04 grant | 2018 | assumed | SFS 2017:1100, 2018:1901: uppgift saknas; närmast kända år 2016–2017 används | 19.93 9.15
    04 grant | 2020 | verified | SFS 2019:797 | 19.87 9.21
    04 grant | 2024 | verified | SFS 2023:683 | 19.87 9.21
    04 fee | 2016 | verified | SFS 2015:1011 | 17.86 8.63
    04 fee | 2018 | assumed | SFS 2017:1100, 2018:1901: uppgift saknas; närmast kända år 2016–2017 används | 17.86 8.63
    04 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.80 8.69
    04 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.80 8.69
    05 grant | 2016 | verified | SFS 2015:1011 | 18.93 10.15
    05 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 18.93 10.15
    05 grant | 2020 | verified | SFS 2019:797 | 18.93 10.15
    05 grant | 2024 | verified | SFS 2023:683 | 18.93 10.15
    05 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 16.86 9.63
    05 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 16.86 9.63
    05 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 16.86 9.63
    05 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 16.86 9.63
    06 grant | 2016 | verified | SFS 2015:1011 | 19.14 9.94
    06 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 19.14 9.94
    06 grant | 2020 | verified | SFS 2019:797 | 19.14 9.94
    06 grant | 2024 | verified | SFS 2023:683 | 19.14 9.94
    06 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.07 9.42
    06 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.07 9.42
    06 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.07 9.42
    06 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.07 9.42
    07 grant | 2016 | verified | SFS 2015:1011 | 19.77 9.31
    07 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 19.77 9.31
    07 grant | 2020 | verified | SFS 2019:797 | 19.77 9.31
    07 grant | 2024 | verified | SFS 2023:683 | 19.77 9.31
    07 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.70 8.79
    07 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.70 8.79
    07 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.70 8.79
    07 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.70 8.79
    08 grant | 2016 | verified | SFS 2015:1011 | 20.36 8.72
    08 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 20.36 8.72
    08 grant | 2020 | verified | SFS 2019:797 | 20.36 8.72
    08 grant | 2024 | verified | SFS 2023:683 | 20.36 8.72
    08 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.29 8.20
    08 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.29 8.20
    08 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.29 8.20
    08 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.29 8.20
    09 grant | 2016 | verified | SFS 2015:1011 | 19.60 9.48
    09 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 19.60 9.48
    09 grant | 2020 | verified | SFS 2019:797 | 19.60 -
    09 grant | 2020 | recalled | SFS 2019:797: regionens skattesats från 2016 behållen | - 9.48
    09 grant | 2024 | derived | SFS 2023:683: antas oförändrad | 19.60 -
    09 grant | 2024 | recalled | SFS 2023:683: regionens skattesats från 2016 behållen | - 9.48
    09 fee | 2016 | derived | SFS 2015:1011: minskad med 2,07 och 0,52 enheter som i andra län | 17.53 8.96
    09 fee | 2018 | derived | SFS 2017:1100, 2018:1901: minskad med 2,07 och 0,52 enheter som i andra län | 17.53 8.96
    09 fee | 2020 | derived | SFS 2019:797: minskad med 2,07 och 0,52 enheter som i andra län | 17.53 8.96
    09 fee | 2024 | derived | SFS 2023:683: minskad med 2,07 och 0,52 enheter som i andra län | 17.53 8.96
    10 grant | 2016 | verified | SFS 2015:1011 | 19.56 9.52
    10 grant | 2018 | assumed | SFS 2017:1100, 2018:1901: uppgift saknas; närmast kända år 2016–2017 används | 19.56 9.52
    10 grant | 2020 | verified | SFS 2019:797 | 19.11 9.97
    10 grant | 2024 | verified | SFS 2023:683 | 19.11 9.97
    10 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.49 9.00
    10 fee | 2018 | assumed | SFS 2017:1100, 2018:1901: uppgift saknas; närmast kända år 2016–2017 används | 17.49 9.00
    10 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.04 9.45
    10 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.04 9.45
    12 grant | 2016 | verified | SFS 2015:1011 | 19.70 9.38
    12 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 19.70 9.38
    12 grant | 2020 | verified | SFS 2019:797 | 19.70 9.38
    12 grant | 2024 | verified | SFS 2023:683 | 19.70 9.38
    12 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.63 8.86
    12 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.63 8.86
    12 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.63 8.86
    12 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.63 8.86
    13 grant | 2016 | verified | SFS 2015:1011 | 19.28 9.80
    13 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 19.28 9.80
    13 grant | 2020 | verified | SFS 2019:797 | 19.28 9.80
    13 grant | 2024 | verified | SFS 2023:683 | 19.28 9.80
    13 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.21 9.28
    13 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.21 9.28
    13 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.21 9.28
    13 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.21 9.28
    14 grant | 2016 | verified | SFS 2015:1011 | 19.41 9.67
    14 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 19.41 9.67
    14 grant | 2020 | verified | SFS 2019:797 | 19.41 9.67
    14 grant | 2024 | verified | SFS 2023:683 | 19.41 9.67
    14 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.34 9.15
    14 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.34 9.15
    14 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.34 9.15
    14 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.34 9.15
    17 grant | 2016 | verified | SFS 2015:1011 | 20.45 8.63
    17 grant | 2018 | assumed | SFS 2017:1100, 2018:1901: uppgift saknas; närmast kända år 2016–2017 används | 20.45 8.63
    17 grant | 2020 | verified | SFS 2019:797 | 19.97 9.11
    17 grant | 2024 | verified | SFS 2023:683 | 19.97 9.11
    17 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.38 8.11
    17 fee | 2018 | assumed | SFS 2017:1100, 2018:1901: uppgift saknas; närmast kända år 2016–2017 används | 18.38 8.11
    17 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.90 8.59
    17 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.90 8.59
    18 grant | 2016 | verified | SFS 2015:1011 | 19.00 10.08
    18 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 19.00 10.08
    18 grant | 2020 | verified | SFS 2019:797 | 19.00 10.08
    18 grant | 2024 | verified | SFS 2023:683 | 19.00 10.08
    18 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 16.93 9.56
    18 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 16.93 9.56
    18 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 16.93 9.56
    18 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 16.93 9.56
    19 grant | 2016 | verified | SFS 2015:1011 | 20.19 8.89
    19 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 20.19 8.89
    19 grant | 2020 | verified | SFS 2019:797 | 20.19 8.89
    19 grant | 2024 | verified | SFS 2023:683 | 20.19 8.89
    19 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.12 8.37
    19 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.12 8.37
    19 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.12 8.37
    19 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.12 8.37
    20 grant | 2016 | verified | SFS 2015:1011 | 19.99 9.09
    20 grant | 2018 | assumed | SFS 2017:1100, 2018:1901: uppgift saknas; närmast kända år 2016–2017 används | 19.99 9.09
    20 grant | 2020 | verified | SFS 2019:797 | 19.52 9.56
    20 grant | 2024 | verified | SFS 2023:683 | 19.51 9.57
    20 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.92 8.57
    20 fee | 2018 | assumed | SFS 2017:1100, 2018:1901: uppgift saknas; närmast kända år 2016–2017 används | 17.92 8.57
    20 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.45 9.04
    20 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.44 9.05
    21 grant | 2016 | verified | SFS 2015:1011 | 19.31 9.77
    21 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 19.31 9.77
    21 grant | 2020 | verified | SFS 2019:797 | 19.31 9.77
    21 grant | 2024 | verified | SFS 2023:683 | 19.31 9.77
    21 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.24 9.25
    21 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.24 9.25
    21 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.24 9.25
    21 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 17.24 9.25
    22 grant | 2016 | verified | SFS 2015:1011 | 21.04 8.04
    22 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 21.04 8.04
    22 grant | 2020 | verified | SFS 2019:797 | 21.04 8.04
    22 grant | 2024 | derived | SFS 2023:683: antas oförändrad | 21.04 8.04
    22 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.97 7.52
    22 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.97 7.52
    22 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.97 7.52
    22 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.97 7.52
    23 grant | 2016 | verified | SFS 2015:1011 | 20.17 8.91
    23 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 20.17 8.91
    23 grant | 2020 | verified | SFS 2019:797 | 20.17 8.91
    23 grant | 2024 | derived | SFS 2023:683: antas oförändrad | 20.17 8.91
    23 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.10 8.39
    23 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.10 8.39
    23 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.10 8.39
    23 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.10 8.39
    24 grant | 2016 | verified | SFS 2015:1011 | 20.60 8.48
    24 grant | 2018 | assumed | SFS 2017:1100, 2018:1901: uppgift saknas; närmast kända år 2016–2017 används | 20.60 8.48
    24 grant | 2020 | verified | SFS 2019:797 | 20.55 8.53
    24 grant | 2024 | derived | SFS 2023:683: antas oförändrad | 20.55 8.53
    24 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.53 7.96
    24 fee | 2018 | assumed | SFS 2017:1100, 2018:1901: uppgift saknas; närmast kända år 2016–2017 används | 18.53 7.96
    24 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.48 8.01
    24 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.48 8.01
    25 grant | 2016 | verified | SFS 2015:1011 | 20.45 8.63
    25 grant | 2018 | derived | SFS 2017:1100, 2018:1901: samma skattesats 2016 och 2020 | 20.45 8.63
    25 grant | 2020 | verified | SFS 2019:797 | 20.45 8.63
    25 grant | 2024 | derived | SFS 2023:683: antas oförändrad | 20.45 8.63
    25 fee | 2016 | derived | SFS 2015:1011: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.38 8.11
    25 fee | 2018 | derived | SFS 2017:1100, 2018:1901: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.38 8.11
    25 fee | 2020 | derived | SFS 2019:797: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.38 8.11
    25 fee | 2024 | derived | SFS 2023:683: bidragets skattesats minskad med 2,07 och 0,52 enheter | 18.38 8.11
    """

  /// The counties of the table, by code.
  static let counties = """
    01 Stockholm
    03 Uppsala
    04 Södermanland
    05 Östergötland
    06 Jönköping
    07 Kronoberg
    08 Kalmar
    09 Gotland
    10 Blekinge
    12 Skåne
    13 Halland
    14 Västra Götaland
    17 Värmland
    18 Örebro
    19 Västmanland
    20 Dalarna
    21 Gävleborg
    22 Västernorrland
    23 Jämtland
    24 Västerbotten
    25 Norrbotten
    """
}
