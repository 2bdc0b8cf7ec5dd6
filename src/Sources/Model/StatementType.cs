namespace Sources.Model;

/// <summary>What a statement is: something told as having happened, something somebody claims, or something somebody thinks.</summary>
public enum StatementType
{
    /// <summary>Told as having happened, with a time of its own or as part of an entry's story.</summary>
    ReportedEvent,
    /// <summary>Given as what somebody says, not as what is so.</summary>
    AttributedClaim,
    /// <summary>Values, explains, supposes or predicts.</summary>
    Judgement,
    /// <summary>Says what is to be done.</summary>
    Call,
    /// <summary>What is or was so, without a time.</summary>
    Background,
}

/// <summary>The words of <see cref="StatementType"/>.</summary>
public static class StatementTypes
{
    /// <summary>Every type with the words that readers and the data use.</summary>
    public static IReadOnlyList<(StatementType Type, string Words)> All { get; } =
    [
        (StatementType.ReportedEvent, "reported event"), (StatementType.AttributedClaim, "attributed claim"), (StatementType.Judgement, "judgement"),
        (StatementType.Call, "call"), (StatementType.Background, "background"),
    ];

    /// <summary>Such as <c>reported event</c>.</summary>
    public static string ToEnglish(this StatementType type) => All[(int)type].Words;
}
