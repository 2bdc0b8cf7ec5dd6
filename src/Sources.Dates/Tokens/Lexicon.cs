using Sources.Dates.Grammar;

namespace Sources.Dates.Tokens;

/// <summary>What the lexicon says of one word.</summary>
internal readonly record struct LexEntry(Lex Lex, int Value = 0, TokenFlags Flags = TokenFlags.None);

/// <summary>The words the grammar knows. Looked up without regard to case; rules ask for the capital where it matters.</summary>
internal static class Lexicon
{
    private const int LongestWord = 14;

    private static readonly WordTable Words = Build();

    public static LexEntry Find(ReadOnlySpan<char> word) => word.Length <= LongestWord ? Words[word] : default;

    private static WordTable Build()
    {
        var words = new WordTable();
        void Add(Lex lex, string list, int value = 0, TokenFlags flags = TokenFlags.None)
        {
            foreach (var word in list.Split(' ')) words[word] = new LexEntry(lex, value, flags);
        }
        void Count(Lex lex, string list, int first, int step = 1, TokenFlags flags = TokenFlags.None)
        {
            foreach (var word in list.Split(' '))
            {
                foreach (var spelling in word.Split('/')) words[spelling] = new LexEntry(lex, first, flags);
                first += step;
            }
        }

        Count(Lex.Month, "January February March April May June July August September October November December", 1);
        Count(Lex.Month, "jan feb mar apr - jun jul aug sep/sept oct nov dec", 1, flags: TokenFlags.Short);
        Count(Lex.Weekday, "Monday Tuesday Wednesday Thursday Friday Saturday Sunday", 1);
        Count(Lex.Weekday, "Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays", 1, flags: TokenFlags.Plural);
        Count(Lex.Weekday, "mon tue/tues wed thu/thur/thurs fri sat sun", 1, flags: TokenFlags.Short);
        Count(Lex.Season, "spring/springtime summer/summertime autumn/fall winter/wintertime", 21);
        Count(Lex.Season, "springs summers autumns winters", 21, flags: TokenFlags.Plural);
        Count(Lex.Unit, "second minute hour day week weekend fortnight month quarter season year decade century millennium", (int)Unit.Second);
        Count(Lex.Unit, "seconds/secs minutes/mins hours/hrs days weeks weekends fortnights months quarters seasons years/yrs decades centuries millennia/millenniums", (int)Unit.Second, flags: TokenFlags.Plural);
        Add(Lex.Unit, "yr", (int)Unit.Year);
        Add(Lex.Unit, "hr", (int)Unit.Hour);
        Count(Lex.DayTime, "morning midday afternoon evening night daytime/daylight dawn/daybreak/sunrise noon/noontime midnight dusk/sunset/nightfall", (int)DayTime.Morning);
        Count(Lex.DayTime, "mornings - afternoons evenings nights", (int)DayTime.Morning, flags: TokenFlags.Plural);
        Count(Lex.Cardinal, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1);
        Count(Lex.Cardinal, "twenty thirty forty fifty sixty seventy eighty ninety hundred", 20, 10);
        words["thousand"] = new LexEntry(Lex.Cardinal, 1000);
        Count(Lex.Ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 1);
        words["thirtieth"] = new LexEntry(Lex.Ordinal, 30);
        Count(Lex.DecadeWord, "tens twenties thirties forties fifties sixties seventies eighties nineties", 10, 10);
        words["tens"] = default;

        Add(Lex.The, "the");
        Add(Lex.A, "a an");
        Add(Lex.This, "this");
        Add(Lex.That, "that");
        Add(Lex.These, "these");
        Add(Lex.Those, "those");
        Add(Lex.Same, "same");
        Add(Lex.Very, "very");
        Add(Lex.Each, "each every");
        Add(Lex.Other, "other");
        Add(Lex.Next, "next");
        Add(Lex.Last, "last");
        Add(Lex.Previous, "previous preceding prior");
        Add(Lex.Following, "following succeeding ensuing subsequent");
        Add(Lex.Coming, "coming upcoming");
        Add(Lex.Past, "past");
        Add(Lex.Current, "current");
        Add(Lex.Recent, "recent");
        Add(Lex.Ago, "ago");
        Add(Lex.Later, "later afterwards afterward thereafter");
        Add(Lex.Earlier, "earlier beforehand");
        Add(Lex.Previously, "previously");
        Add(Lex.Before, "before");
        Add(Lex.After, "after");
        Add(Lex.Hence, "hence");
        Add(Lex.Since, "since");
        Add(Lex.Until, "until till til");
        Add(Lex.By, "by");
        Add(Lex.In, "in");
        Add(Lex.On, "on");
        Add(Lex.At, "at");
        Add(Lex.Of, "of");
        Add(Lex.From, "from");
        Add(Lex.To, "to");
        Add(Lex.Through, "through thru");
        Add(Lex.Between, "between");
        Add(Lex.And, "and");
        Add(Lex.Or, "or");
        Add(Lex.During, "during throughout amid");
        Add(Lex.Within, "within");
        Add(Lex.Over, "over");
        Add(Lex.For, "for");
        Add(Lex.Per, "per");
        Add(Lex.Up, "up");
        Add(Lex.Than, "than");
        Add(Lex.As, "as");
        Add(Lex.About, "about around");
        Add(Lex.Circa, "circa ca");
        Add(Lex.Approximately, "approximately roughly nearly almost exactly barely scarcely");
        Add(Lex.More, "more less fewer");
        Add(Lex.Just, "just only mere merely");
        Add(Lex.Least, "least most");
        Add(Lex.Early, "early");
        Add(Lex.Late, "late");
        Add(Lex.Mid, "mid");
        Add(Lex.Middle, "middle");
        Add(Lex.Beginning, "beginning start");
        Add(Lex.Beginner, "starting commencing effective");
        Add(Lex.End, "end close conclusion");
        Add(Lex.Turn, "turn");
        Add(Lex.Half, "half");
        Add(Lex.Latter, "latter closing final");
        Add(Lex.Part, "part parts portion stages");
        Add(Lex.Rest, "rest remainder");
        Add(Lex.Course, "course");
        Add(Lex.Few, "few");
        Add(Lex.Several, "several numerous various");
        Add(Lex.Many, "many countless");
        Add(Lex.Couple, "couple dozen dozens hundreds thousands");
        Add(Lex.Some, "some");
        Add(Lex.Now, "now");
        Add(Lex.Right, "right");
        Add(Lex.Today, "today");
        Add(Lex.Yesterday, "yesterday");
        Add(Lex.Tomorrow, "tomorrow");
        Add(Lex.Tonight, "tonight");
        Add(Lex.Currently, "currently presently nowadays");
        Add(Lex.Recently, "recently lately");
        Add(Lex.Formerly, "formerly");
        Add(Lex.Former, "former");
        Add(Lex.Future, "future");
        Add(Lex.Present, "present");
        Add(Lex.Date, "date");
        Add(Lex.Time, "time");
        Add(Lex.Period, "period");
        Add(Lex.Repeated, "daily everyday", (int)Unit.Day);
        Add(Lex.Repeated, "weekly", (int)Unit.Week);
        Add(Lex.Repeated, "monthly", (int)Unit.Month);
        Add(Lex.Repeated, "quarterly", (int)Unit.Quarter);
        Add(Lex.Repeated, "yearly annual annually", (int)Unit.Year);
        Add(Lex.Repeated, "hourly", (int)Unit.Hour);
        Add(Lex.Repeated, "nightly", (int)Unit.Day);
        Add(Lex.Holiday, "Christmas Xmas", (int)Holiday.Christmas);
        Add(Lex.Holiday, "Easter", (int)Holiday.Easter);
        Add(Lex.Holiday, "Thanksgiving", (int)Holiday.Thanksgiving);
        Add(Lex.Holiday, "Halloween", (int)Holiday.Halloween);
        Add(Lex.New, "new");
        Add(Lex.Eve, "eve");
        Add(Lex.Bc, "BC BCE");
        Add(Lex.Ad, "AD CE");
        Add(Lex.AmPm, "am pm");
        Add(Lex.Old, "old");
        Add(Lex.Age, "age aged");
        Add(Lex.Long, "long");
        Add(Lex.Onward, "onward onwards forward");
        Add(Lex.Future1, "will shall won");
        Add(Lex.Planned, "scheduled due expected plans planned upcoming plan hopes");
        Add(Lex.Saying, "said says told announced reported added wrote");
        Add(Lex.Relative, "which who whom whose");
        Add(Lex.Subordinator, "because although though whereas unless if whether despite");
        Add(Lex.Label, "article articles no nos number numbers page pages pp chapter chapters section sections paragraph line lines verse vol volume issue resolution decree directive order law bill unit room flight route highway channel hill model type class boeing airbus psalm sonnet opus op bwv size part item table figure fig note lot box apartment apt suite grid channel radio");
        Add(Lex.Part, "part parts portion stages");
        Add(Lex.Counted, "men women soldiers troops people persons civilians prisoners casualties dead killed wounded deaths tanks aircraft planes ships guns rifles vehicles horses km kilometres kilometers kilometre kilometer miles mile metres meters metre meter feet ft foot inches mm cm kg kilograms tons tonnes ton lb lbs pounds dollars euros francs marks rubles roubles yen percent degrees volunteers workers students members families houses villages refugees immigrants settlers delegates votes seats pieces rounds shells rockets missiles bombs acres hectares barrels litres liters gallons copies pages words copies items fighters insurgents guerrillas officers sailors marines policemen prisoners jews armenians germans russians americans poles ukrainians inhabitants residents guards recruits cavalry infantrymen others survivors bodies victims units companies schools churches homes jobs workers employees years-old times points hp rpm mph knots");
        Add(Lex.Pronoun, "i he she they we you it his her their its our my");
        Add(Lex.But, "but");
        Add(Lex.Again, "again");
        Add(Lex.Abbreviation, "gen lt col sgt maj capt mr mrs ms dr st prof rev hon adm cmdr sr jr vs approx est");
        Add(Lex.Verb, "was were is are be been being had has have saw marked brought began ended became did could would should may might can came went");
        words["may"] = new LexEntry(Lex.Month, 5);
        return words;
    }
}
