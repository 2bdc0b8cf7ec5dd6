using System.Reflection;
using System.Text;

namespace Sources.Tests.Architecture;

/// <summary>The public surface, line by line: a change of it is seen in review. Written anew with <c>SOURCES_TESTS_REWRITE=1</c>.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("Sources")]
    [InlineData("Sources.Dates")]
    [InlineData("Sources.Verifying")]
    public void The_public_surface_is_the_one_that_was_agreed(string name)
    {
        var assembly = name switch { "Sources" => typeof(SourcesSite).Assembly, "Sources.Dates" => typeof(Dates.Edtf).Assembly, _ => typeof(Verifying.SiteVerifier).Assembly };
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(type.FullName).Append('\n');
            foreach (string member in Members(type).Distinct().Order(StringComparer.Ordinal)) text.Append("  ").Append(member).Append('\n');
        }
        string file = Path.Combine(Repository.Tests, "Architecture", name + ".txt"), actual = text.ToString();
        if (Repository.Rewrites) File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
    }

    private static string Kind(Type type) => type.IsEnum ? "enum" : type.IsInterface ? "interface" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsValueType ? "struct" : type.IsAbstract ? "abstract class" : "class";

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum) return Enum.GetNames(type);
        bool isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        // What a compiler writes for every record says nothing.
        string[] written = isRecord ? ["Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$", "op_Equality", "op_Inequality", "EqualityContract"] : ["Equals", "GetHashCode", "ToString"];
        return type.GetMembers(own).Where(m => !written.Contains(m.Name) && m is not MethodInfo { IsSpecialName: true, Name: not ("op_LessThan" or "op_Equality") }).Select(m => m switch
        {
            ConstructorInfo c => $"new({Parameters(c)})",
            MethodInfo method => $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
            PropertyInfo p => $"{Name(p.PropertyType)} {p.Name}",
            FieldInfo f => $"{(f.IsLiteral ? "const " : "")}{Name(f.FieldType)} {f.Name}{(f.IsLiteral ? " = " + f.GetRawConstantValue() : "")}",
            _ => m.ToString()!,
        });
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => Name(p.ParameterType)));

    private static string Name(Type type) => type.IsByRef ? "ref " + Name(type.GetElementType()!) : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
}
