extension TaxCapacity {
  /// Tax capacity, per cent of the national mean, by equalisation year; regions by county code.
  static let table = """
    01 | 2016 | derived | Kolada N00903 och N01951, vägt med folkmängd | 117.4
    01 | 2017 | derived | Kolada N00903 och N01951, vägt med folkmängd | 117.7
    01 | 2018 | derived | Kolada N00903 och N01951, vägt med folkmängd | 117.8
    01 | 2019 | derived | Kolada N00903 och N01951, vägt med folkmängd | 117.7
    01 | 2020 | derived | Kolada N00903 och N01951, vägt med folkmängd | 118.2
    01 | 2021 | derived | Kolada N00903 och N01951, vägt med folkmängd | 118.7
    01 | 2022 | derived | Kolada N00903 och N01951, vägt med folkmängd | 119.5
    0162 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 178.3
    0162 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 177.5
    0162 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 176.6
    0162 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 175.5
    0162 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 178.5
    0162 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 183.4
    0162 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 187.3
    0180 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 124.2
    0180 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 125.3
    0180 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 125.9
    0180 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 125.9
    0180 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 127.0
    0180 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 127.7
    0180 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 129.1
    06 | 2016 | derived | Kolada N00903 och N01951, vägt med folkmängd | 94.0
    06 | 2017 | derived | Kolada N00903 och N01951, vägt med folkmängd | 93.6
    06 | 2018 | derived | Kolada N00903 och N01951, vägt med folkmängd | 93.8
    06 | 2019 | derived | Kolada N00903 och N01951, vägt med folkmängd | 93.9
    06 | 2020 | derived | Kolada N00903 och N01951, vägt med folkmängd | 93.7
    06 | 2021 | derived | Kolada N00903 och N01951, vägt med folkmängd | 93.3
    06 | 2022 | derived | Kolada N00903 och N01951, vägt med folkmängd | 92.5
    0680 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 97.5
    0680 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 97.4
    0680 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 97.7
    0680 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 97.8
    0680 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 97.8
    0680 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 97.4
    0680 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 96.6
    0682 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 88.2
    0682 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 87.3
    0682 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 88.1
    0682 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 87.9
    0682 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 87.8
    0682 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 87.0
    0682 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 86.2
    0683 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 97.7
    0683 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 97.7
    0683 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 97.7
    0683 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 98.1
    0683 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 98.3
    0683 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 98.1
    0683 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 96.8
    0685 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 91.0
    0685 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.6
    0685 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.4
    0685 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.8
    0685 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.2
    0685 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 89.3
    0685 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 88.2
    0686 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 94.5
    0686 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 94.9
    0686 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 93.7
    0686 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 92.2
    0686 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.5
    0686 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.8
    0686 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.8
    0687 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 86.8
    0687 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 86.9
    0687 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 87.2
    0687 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 88.3
    0687 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 86.9
    0687 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 87.0
    0687 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 86.0
    08 | 2016 | derived | Kolada N00903 och N01951, vägt med folkmängd | 91.7
    08 | 2017 | derived | Kolada N00903 och N01951, vägt med folkmängd | 91.4
    08 | 2018 | derived | Kolada N00903 och N01951, vägt med folkmängd | 90.2
    08 | 2019 | derived | Kolada N00903 och N01951, vägt med folkmängd | 90.4
    08 | 2020 | derived | Kolada N00903 och N01951, vägt med folkmängd | 89.9
    08 | 2021 | derived | Kolada N00903 och N01951, vägt med folkmängd | 89.6
    08 | 2022 | derived | Kolada N00903 och N01951, vägt med folkmängd | 89.2
    0821 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 78.1
    0821 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 77.9
    0821 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 75.3
    0821 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 75.9
    0821 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 74.7
    0821 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 75.6
    0821 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 76.3
    0834 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 83.9
    0834 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 84.3
    0834 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 82.8
    0834 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 82.4
    0834 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 81.7
    0834 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 81.1
    0834 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 81.2
    0840 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 93.5
    0840 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 93.1
    0840 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 92.8
    0840 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 92.3
    0840 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 91.4
    0840 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.7
    0840 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.5
    0860 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 83.5
    0860 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 83.5
    0860 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 79.3
    0860 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 79.9
    0860 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 80.2
    0860 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 80.7
    0860 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 79.8
    0861 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 92.2
    0861 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 92.1
    0861 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 91.0
    0861 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.6
    0861 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 89.3
    0861 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.2
    0861 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 89.4
    0862 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.0
    0862 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 89.1
    0862 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 85.7
    0862 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 86.4
    0862 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 85.8
    0862 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 84.7
    0862 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 84.5
    0880 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 95.4
    0880 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 94.7
    0880 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 95.6
    0880 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 95.7
    0880 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 95.1
    0880 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 95.2
    0880 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 95.0
    0881 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 84.3
    0881 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 84.3
    0881 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 82.4
    0881 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 81.9
    0881 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 82.0
    0881 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 81.8
    0881 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 81.3
    0882 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 103.1
    0882 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 103.0
    0882 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 98.6
    0882 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 99.3
    0882 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 98.7
    0882 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 96.3
    0882 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 95.2
    0883 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.7
    0883 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 90.4
    0883 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 89.2
    0883 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 89.1
    0883 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 88.7
    0883 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 88.1
    0883 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 87.7
    0884 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 89.9
    0884 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 89.3
    0884 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 88.4
    0884 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 89.0
    0884 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 89.0
    0884 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 89.3
    0884 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 87.9
    0885 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 83.6
    0885 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 84.6
    0885 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 83.9
    0885 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 85.6
    0885 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 84.8
    0885 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 84.4
    0885 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 84.7
    14 | 2016 | derived | Kolada N00903 och N01951, vägt med folkmängd | 98.3
    14 | 2017 | derived | Kolada N00903 och N01951, vägt med folkmängd | 98.6
    14 | 2018 | derived | Kolada N00903 och N01951, vägt med folkmängd | 99.0
    14 | 2019 | derived | Kolada N00903 och N01951, vägt med folkmängd | 99.4
    14 | 2020 | derived | Kolada N00903 och N01951, vägt med folkmängd | 99.7
    14 | 2021 | derived | Kolada N00903 och N01951, vägt med folkmängd | 99.6
    14 | 2022 | derived | Kolada N00903 och N01951, vägt med folkmängd | 99.2
    1480 | 2016 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 102.7
    1480 | 2017 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 103.2
    1480 | 2018 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 104.1
    1480 | 2019 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 104.8
    1480 | 2020 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 105.6
    1480 | 2021 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 105.6
    1480 | 2022 | verified | SCB via Kolada N00903, index av rikets medelskattekraft | 105.1
    """

  /// The municipalities and regions of the table, by code.
  static let places = """
    01 Region Stockholm
    0162 Danderyd
    0180 Stockholm
    06 Region Jönköpings län
    0680 Jönköping
    0682 Nässjö
    0683 Värnamo
    0685 Vetlanda
    0686 Eksjö
    0687 Tranås
    08 Region Kalmar län
    0821 Högsby
    0834 Torsås
    0840 Mörbylånga
    0860 Hultsfred
    0861 Mönsterås
    0862 Emmaboda
    0880 Kalmar
    0881 Nybro
    0882 Oskarshamn
    0883 Västervik
    0884 Vimmerby
    0885 Borgholm
    14 Västra Götalandsregionen
    1480 Göteborg
    """
}
