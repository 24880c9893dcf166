package vn.luytre.text;

/** How one legacy encoding writes the Vietnamese letters. */
sealed interface LegacyTable permits TcvnTable, VniTable {
    MappedText decode(String text);

    String encode(String text);
}
