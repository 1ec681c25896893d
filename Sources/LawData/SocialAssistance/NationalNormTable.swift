extension NationalNorm {
  /// The amounts of the norm, kronor a month, a year a line: children by band with all meals at home;
  /// the four youngest bands with lunch at preschool; one adult, a couple; common costs of one to seven.
  static let table = """
    norm | 2016 | derived | SoF 2 kap. 1 § (SFS 2015:580); 2015 års tabell med 2016 års ändringar | \
    1840 2080 1830 2080 2660 3090 3500 3530 \
    1710 1900 1650 1830 \
    2950 5320 940 1050 1320 1500 1720 1960 2130
    norm | 2017 | verified | SoF 2 kap. 1 § (SFS 2016:906); Socialstyrelsen, Riksnormen 2017 | \
    1860 2100 1850 2100 2690 3120 3540 3570 \
    1730 1920 1670 1850 \
    2980 5370 950 1060 1330 1520 1740 1980 2150
    norm | 2018 | derived | SoF 2 kap. 1 § (SFS 2017:1184); 2017 års tabell höjd med 1,6 % och 200 kr per barn | \
    2090 2330 2080 2330 2930 3370 3800 3830 \
    1960 2150 1900 2080 \
    3030 5460 970 1080 1350 1540 1770 2010 2180
    norm | 2019 | verified | SoF 2 kap. 1 § (SFS 2018:1787); Socialstyrelsen, Riksnormen 2019 | \
    2130 2380 2120 2380 2990 3440 3880 3910 \
    2000 2190 1940 2120 \
    3090 5570 990 1100 1380 1570 1810 2050 2220
    norm | 2020 | derived | SoF 2 kap. 1 § (SFS 2019:630); 2019 års tabell höjd med 1,9 % | \
    2170 2430 2160 2430 3050 3510 3950 3980 \
    2040 2230 1980 2160 \
    3150 5680 1010 1120 1410 1600 1850 2090 2260
    norm | 2021 | verified | SoF 2 kap. 1 § (SFS 2020:1013) | \
    2180 2440 2170 2440 3060 3520 3970 4000 \
    2050 2240 1990 2170 \
    3160 5700 1020 1130 1420 1610 1860 2100 2270
    norm | 2022 | derived | SoF 2 kap. 1 § (SFS 2021:896); 2023 års tabell minskad med 8,6 % | \
    2220 2480 2210 2480 3110 3580 4040 4070 \
    2090 2280 2030 2210 \
    3210 5800 1040 1150 1450 1640 1890 2140 2310
    norm | 2023 | verified | SoF 2 kap. 1 § (SFS 2022:1436); Ängelholms kommun | \
    2420 2700 2410 2700 3380 3890 4390 4430 \
    - - - - \
    3490 6300 1130 1250 1580 1790 2060 2330 2510
    norm | 2023 | derived | SoF 2 kap. 1 § (SFS 2022:1436); 2022 års tabell höjd med 8,6 % | \
    - - - - - - - - \
    2270 2480 2210 2410 \
    - - - - - - - - -
    norm | 2024 | derived | SoF 2 kap. 1 § (SFS 2023:630); 2023 års tabell höjd med 8,7 % | \
    2640 2940 2620 2940 3680 4230 4780 4820 \
    2470 2700 2410 2620 \
    3800 6850 1230 1360 1720 1950 2240 2540 2730
    norm | 2025 | verified | SoF 2 kap. 1 § (SFS 2024:1016), sedan 12 kap. 2 § (SFS 2025:468) | \
    2720 3030 2700 3030 3790 4350 4920 4960 \
    2540 2780 2480 2700 \
    3910 7050 1270 1400 1770 2010 2310 2620 2810
    norm | 2026 | verified | SoF 12 kap. 2 § (SFS 2025:1046) | \
    2740 3060 2720 3060 3820 4390 4960 5000 \
    2560 2800 2500 2720 \
    3940 7100 1280 1410 1790 2030 2330 2640 2830
    """
}
