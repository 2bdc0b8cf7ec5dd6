namespace Sources.Hardening.Rows;

/// <summary>Every row, in the order of the table.</summary>
internal static class AllRows
{
    public static IEnumerable<Row> Of(int kills) =>
    [
        .. KillRows.Of(kills), .. OutputRows.All, .. ContentErrorRows.All, .. YamlRows.All, .. MarkdownRows.All, .. EncodingRows.All, .. FileNameRows.All, .. SpecialFileRows.All,
        .. ImportRows.All, .. InjectionRows.All, .. PathRows.All, .. LinkedFileRows.All, .. ReproducibleRows.All, .. BrokenLinkRows.All, .. PolicyRows.All,
    ];
}
