namespace Sources.Tests.Supply;

/// <summary>A site with what tempts a program to be different elsewhere: names that sort and fold differently by language, dates and no dates, notes, drafts, several articles that name the same.</summary>
internal static class ReproducedContent
{
    public static IReadOnlyList<(string Path, string Text)> Files { get; } =
    [
        ("content/site.yml", "title: A Harbour and Its İstanbul\ndescription: What is told of it.\nlanguage: en\npublisher: The İ Press\n"),
        ("content/articles/harbour.md", """
            ---
            title: The harbour
            summary: How it was built.
            source:
              title: On harbours
              authors: [{family: Øst, given: Åse}, Irina Ivanova]
              issued: 1913-02
              url: https://example.org/7
            edition:
              kind: restatement
              version: "1.2"
              date: 2020-01-31
            horizon: 1913
            ---
            ## The building

            In May 1911 [[Ирина Иванова]] came to İzmir. She left on 3 June 1912.[^one] Two days later the Harbour Board met, and 1,234.5 tons were lost.

            Işık wrote in 1912 that ILGIN and ilgın are one place. Ångström, Zebra and Äpfel were ships of the 1890s.[^two]

            | ship | lost |
            |---|---|
            | Ångström | 1911 |
            | zebra | about 1912 |

            ## Why it failed

            It was certainly too late. שער was its gate, and القاهرة was far away. The Harbour Board believed in summer.

            [^one]: The paper of 4 June 1912 says so.
            [^two]: Names are as in the source.
            """),
        ("content/articles/old-name.md", "---\ntitle: İkinci, under its old name\n---\nIrina Ivanova was born on 29 February 1880. The Board, as it was then, met in December 1911.\n\nŞ, Ş and ß are letters. A strike began in late 1905 and ended two weeks later.\n"),
        ("content/articles/undated.md", "---\ntitle: Without a date\n---\nNobody says when the Harbour Board was made. It is old.\n\nThe sea is near İzmir.\n"),
        ("content/articles/not-yet.md", "---\ntitle: Not yet\ndraft: true\n---\nIn 1999 it was being written.\n"),
        ("content/entities/irina-ivanova.md", "---\nkind: person\nname: Irina Ivanova\nnames:\n  - name: Ирина Иванова\n    language: ru\n    script: Cyrl\ndates: 1880-02-29/1950\n---\nShe built it.\n"),
        ("content/entities/izmir.md", "---\nkind: place\nname: İzmir\nnames: [Smyrna, ILGIN, ilgın]\ncoordinates: {latitude: 38.42, longitude: 27.14}\n---\nA port.\n"),
        ("content/entities/isik.md", "---\nkind: person\nname: Işık\n---\nA writer.\n"),
        ("content/entities/board.md", "---\nkind: organization\nname: Harbour Board\nnames: [the Board]\n---\nIt met.\n"),
        ("content/entities/gate.md", "---\nkind: concept\nname: שער\n---\nA gate.\n"),
        ("content/entities/cairo.md", "---\nkind: place\nname: القاهرة\nnames:\n  - name: Cairo\n    language: en\n---\nA city.\n"),
        ("content/entities/angstrom.md", "---\nkind: concept\nname: Ångström\n---\nA ship.\n"),
        ("content/entities/apfel.md", "---\nkind: concept\nname: Äpfel\n---\nA ship.\n"),
        ("content/entities/zebra.md", "---\nkind: concept\nname: Zebra\n---\nA ship.\n"),
        ("content/pages/about.md", "---\ntitle: About\n---\nThis is told without a date. See [the harbour](../articles/harbour.md).\n"),
        ("content/assets/map.txt", "A map.\n"),
    ];
}
