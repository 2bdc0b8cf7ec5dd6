using Xunit;
namespace Sources.Dates.Tests; public class T { [Fact] public void A() => Assert.True(true); }
