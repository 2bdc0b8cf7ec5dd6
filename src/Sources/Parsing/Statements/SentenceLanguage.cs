using System.Collections.Frozen;
using Sources.Model;

namespace Sources.Parsing.Statements;

/// <summary>
/// What a full stop may mean in a language beside what it means in all of them: its common abbreviations, the words by which one tells that a sentence begins,
/// whether an ordinal is written with a full stop. A small table: what is not in it is read as before, and a wrong cut never loses a word.
/// </summary>
internal sealed class SentenceLanguage
{
    private static readonly SentenceLanguage English = new()
    {
        Openers = Words("""
            The A An This That These Those It Its He She They We I You His Her Their Our My There Here
            In On At By For From To With Without After Before During Since Until Under Over Between Among About As If When
            While Where Although Though Because But And Or Nor So Yet Then Thus Therefore However Moreover Meanwhile Later Soon
            Some Many Most Several All Both Each Every No Not None What Who Why How Which One Two Three Such Only Even Still
            Once Again Now Today Earlier Instead Consequently Accordingly Indeed Nevertheless According Despite Within Following
            """),
    };

    private static readonly SentenceLanguage Serbian = new()
    {
        HasOrdinals = true,
        BeforeNames = Words("dr prof sv др проф св"),
        BeforeNumbers = Words("br str бр стр"),
        MayEnd = Words("god год g г"),
        Openers = Words("U Na Po Od Do Za Iz On Ona Ono Oni To Taj Ta Te Ali I A Kad Kada Tada Nije У На По Од До За Из Он Она Оно Они То Тај Та Али И А Кад Када Тада Није"),
    };

    private static readonly SentenceLanguage Norwegian = new()
    {
        HasOrdinals = true,
        BeforeNames = Words("dvs f.eks bl.a ca jf kl kgl"),
        BeforeNumbers = Words("nr s kap"),
        EndsBeforeNames = Words("f.Kr e.Kr"),
        Openers = Words("Den Det De Dette Denne Disse Han Hun Ho Der Da I På Men Og En Ei Et Etter Fra Her Vi Jeg Eg Under Ved Som For Til Med"),
    };

    private static readonly FrozenDictionary<string, SentenceLanguage> Languages = new Dictionary<string, SentenceLanguage>(StringComparer.Ordinal)
    {
        ["en"] = English,
        ["de"] = new()
        {
            HasOrdinals = true,
            BeforeNames = Words("z.B z.T d.h d.i u.U i.d.R v.a o.g sog bzw ggf evtl vgl Vgl gest geb hl Hl Hr Frhr Gebr Dipl Ing Abg"),
            BeforeNumbers = Words("S Bd Jg Abb Kap Abs Anm Sp H Febr Okt Dez"),
            MayEnd = Words("Jh Jhd Str Mio Mrd u.a"),
            EndsBeforeNames = Words("v.Chr n.Chr v.u.Z n.u.Z"),
            Openers = Words("""
                Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Sein Seine Seiner Ihre Dies Diese Dieser Dieses Diesen Jene Jener
                Im In Am An Auf Aus Bei Mit Nach Von Vom Vor Zu Zum Zur Über Unter Durch Für Gegen Ohne Um Bis Seit Während Nachdem Als Wenn Weil Da Dass Damit Doch Aber Und Oder
                So Dann Danach Dort Hier Nun Noch Nur Auch Schon Später Bald Darauf Jedoch Man Kein Keine Alle Viele Beide Zwei Drei Wer Was Wie Wo Warum
                """),
        },
        ["fr"] = new()
        {
            BeforeNames = Words("M MM Mgr p.ex c.-à-d"),
            BeforeNumbers = Words("t chap janv févr avr juil sept oct nov déc"),
            EndsBeforeNames = Words("av.J.-C apr.J.-C J.-C"),
            Openers = Words("""
                Le La Les L Un Une Des Du De Il Elle Ils Elles On Ce Cet Cette Ces C Son Sa Ses Leur Leurs Nous Vous Je J En Au Aux À Dans Sur Sous Par Pour Avec Sans Avant Après
                Depuis Pendant Entre Vers Chez Mais Et Ou Or Donc Car Ni Si Quand Lorsque Comme Puis Ensuite Alors Ainsi Plus Tout Tous Toutes Deux Trois Qui Que Pourquoi D N S
                """),
        },
        ["es"] = new()
        {
            BeforeNames = Words("Sra Srta Dra D Ud Uds S.M p.ej Gral Cnel"),
            BeforeNumbers = Words("s ss núm pág págs cap t"),
            EndsBeforeNames = Words("a.C d.C EE.UU"),
            Openers = Words("El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Este Esta Estos Estas Ese Esa Su Sus En A Al De Del Por Para Con Sin Desde Hasta Entre Sobre Tras Durante Pero Y O Si Cuando Como Entonces Luego Después Así Se No Ya Dos Tres"),
        },
        ["it"] = new()
        {
            BeforeNames = Words("sig Sig dott Dott prof avv ing on mons Mons S p.es"),
            BeforeNumbers = Words("pag pagg cap"),
            EndsBeforeNames = Words("a.C d.C"),
            Openers = Words("Il Lo La I Gli Le L Un Uno Una Egli Lui Lei Loro Essi Questo Questa Questi Queste Quel Quella In Nel Nella Nei Al Alla Di Del Della Da Dal Per Con Su Tra Fra Dopo Prima Durante Ma E O Se Quando Come Poi Allora Così Non Si Due Tre"),
        },
        ["nl"] = new()
        {
            BeforeNames = Words("dhr mevr mr ds drs ir d.w.z m.a.w o.a m.n bijv nl resp"),
            BeforeNumbers = Words("blz hfst"),
            EndsBeforeNames = Words("v.Chr n.Chr"),
            Openers = Words("De Het Een Hij Zij Ze Wij We Ik Dit Dat Deze Die Er In Op Aan Van Voor Met Na Door Uit Bij Om Over Maar En Of Toen Als Dan Daarna Ook Nog Zo Zijn Haar Hun Twee Drie"),
        },
        ["ru"] = new()
        {
            BeforeNames = Words("т.е т.н т.к ул пл св проф акад ген кн гр тов ср напр"),
            BeforeNumbers = Words("д с стр рис табл гл ст кв корп п пп янв февр апр авг сент окт нояб дек"),
            MayEnd = Words("г гг в вв им пр см"),
            Openers = Words("""
                Он Она Оно Они Это Эти Этот Эта Тот Та Те Я Мы Вы Его Её Ее Их В Во На По С Со К Ко У О Об От До Из За При Для Через Над Под Перед После Между Без
                Но И А Или Если Когда Как Так Тогда Потом Затем Там Здесь Не Ни Все Всё Однако Поэтому Уже Лишь Только Кто Что Где Почему Один Два Две Три
                """),
        },
        ["da"] = new()
        {
            HasOrdinals = true,
            BeforeNames = Words("dvs f.eks bl.a ca jf kl kgl"),
            BeforeNumbers = Words("nr s kap d"),
            EndsBeforeNames = Words("f.Kr e.Kr"),
            Openers = Words("Den Det De Dette Denne Disse Han Hun Der Da I På Men Og En Et Efter Fra Her Vi Jeg Under Ved Som For Til Med"),
        },
        ["nb"] = Norwegian,
        ["nn"] = Norwegian,
        ["no"] = Norwegian,
        ["is"] = new() { HasOrdinals = true, BeforeNames = Words("þ.e t.d sr"), BeforeNumbers = Words("nr bls"), Openers = Words("Hann Hún Það Þeir Þær Þau Í Á En Og Þegar Þá Þar Við Ég Frá Eftir Um Til") },
        ["fo"] = new() { HasOrdinals = true, Openers = Words("Hann Hon Tað Teir Tær Tey Í Á Men Og Tá Har Vit Eg Frá Eftir Um Til") },
        ["cs"] = new()
        {
            HasOrdinals = true,
            BeforeNames = Words("tzv např tj mj resp sv Sv gen plk kpt pplk MUDr JUDr PhDr Ing Mgr"),
            BeforeNumbers = Words("č str kap obr"),
            EndsBeforeNames = Words("př.n.l př.Kr"),
            Openers = Words("V Ve Na Po Od Do Za Z Ze S K U O Ten Ta To Ti Tento Tato Toto On Ona Ono Oni Byl Byla Bylo Byli Ale A I Když Tak Pak Potom Jeho Její Jejich Však Kdo Co Dva Tři"),
        },
        ["sk"] = new()
        {
            HasOrdinals = true,
            BeforeNames = Words("tzv napr tj t.j resp sv Sv gen plk kpt MUDr JUDr PhDr Ing Mgr"),
            BeforeNumbers = Words("č str kap obr"),
            EndsBeforeNames = Words("pred.Kr p.n.l"),
            Openers = Words("V Vo Na Po Od Do Za Z Zo S K U O Ten Tá To Tí Tento Táto Toto On Ona Ono Oni Bol Bola Bolo Boli Ale A I Keď Tak Potom Jeho Jej Ich Však Kto Čo Dva Tri"),
        },
        ["pl"] = new()
        {
            HasOrdinals = true,
            BeforeNames = Words("tzw np m.in tj ks św Św gen płk kpt mjr inż mgr prof hab ul"),
            BeforeNumbers = Words("nr str s poz art ust"),
            MayEnd = Words("r w"),
            EndsBeforeNames = Words("p.n.e n.e"),
            Openers = Words("W We Na Po Od Do Za Z Ze O U Ten Ta To Ci Te Tego On Ona Ono Oni One Był Była Było Byli Były Ale A I Gdy Kiedy Tak Potem Jego Jej Ich Jednak Nie Kto Co Dwa Trzy"),
        },
        ["sl"] = new() { HasOrdinals = true, BeforeNames = Words("dr prof sv npr t.i"), BeforeNumbers = Words("št str"), EndsBeforeNames = Words("pr.n.št"), Openers = Words("V Na Po Od Do Za Iz Ob Pri On Ona Oni To Ta Te Toda A In Ko Tedaj Nato Bil Bila Bilo Ni Je") },
        ["hr"] = Serbian,
        ["bs"] = Serbian,
        ["sr"] = Serbian,
        ["sh"] = Serbian,
        ["hu"] = new() { HasOrdinals = true, BeforeNames = Words("ún pl ill kb dr Szt"), BeforeNumbers = Words("o old sz"), EndsBeforeNames = Words("i.e i.sz Kr.e Kr.u"), Openers = Words("A Az Ez Ezt Azt Egy Ő Ők De És Ha Ekkor Akkor Majd Ezután Mint Nem Itt Ott Mi Én") },
        ["fi"] = new() { HasOrdinals = true, BeforeNames = Words("esim mm ns ts"), BeforeNumbers = Words("n nro s"), Openers = Words("Hän He Se Ne Tämä Nämä Siellä Silloin Mutta Ja Kun Sitten Jos Vuonna Myös Niin Ei Me Minä") },
        ["et"] = new() { HasOrdinals = true, BeforeNames = Words("nt nn s.t"), BeforeNumbers = Words("nr lk"), EndsBeforeNames = Words("e.m.a m.a.j e.Kr p.Kr"), Openers = Words("Ta Tema Nad Nemad See Need Aga Ja Kui Siis Seal Siin Ka Ei Kuid Pärast Me Ma") },
        ["lv"] = new() { HasOrdinals = true, BeforeNames = Words("t.i piem t.s sv"), BeforeNumbers = Words("nr lpp"), EndsBeforeNames = Words("p.m.ē m.ē"), Openers = Words("Viņš Viņa Viņi Viņas Tas Tā Tie Tās Šis Šī Bet Un Kad Tad Arī Pēc No Ar Mēs Es") },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a number with a full stop behind it is an ordinal: <c>5. Mai</c>.</summary>
    internal bool HasOrdinals { get; private init; }

    /// <summary>Abbreviations that always go on, as they are written without blanks: <c>z.B</c>.</summary>
    internal FrozenSet<string> BeforeNames { get; private init; } = [];

    /// <summary>Followed by a number when they are abbreviations.</summary>
    internal FrozenSet<string> BeforeNumbers { get; private init; } = [];

    /// <summary>Go on unless a word follows by which a sentence begins: <c>г.</c></summary>
    internal FrozenSet<string> MayEnd { get; private init; } = [];

    /// <summary>End the sentence where a capital follows, though their last letter alone would be an initial: <c>av. J.-C.</c></summary>
    internal FrozenSet<string> EndsBeforeNames { get; private init; } = [];

    /// <summary>Words that begin a sentence and hardly ever go on with a name before them.</summary>
    internal FrozenSet<string> Openers { get; private init; } = [];

    /// <summary>What abbreviations of several parts begin with, and they themselves: <c>i</c>, <c>i.d</c> and <c>i.d.R</c>, which may be written with blanks.</summary>
    internal FrozenSet<string> OfParts => field ??= BeforeNames.Concat(MayEnd).Concat(EndsBeforeNames).Where(a => a.Contains('.', StringComparison.Ordinal)).SelectMany(PartsOf).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>That of a language (BCP 47); that of English for one that is not in the table.</summary>
    internal static SentenceLanguage Of(string language) => Languages.GetValueOrDefault(LanguageTag.PrimaryOf(language), English);

    private static FrozenSet<string> Words(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<string> PartsOf(string abbreviation)
    {
        for (int stop = abbreviation.IndexOf('.', StringComparison.Ordinal); stop > 0; stop = abbreviation.IndexOf('.', stop + 1)) yield return abbreviation[..stop];
        yield return abbreviation;
    }
}
