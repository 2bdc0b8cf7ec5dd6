using System.CommandLine;
using Sources.Exports;

namespace Sources.Cli;

/// <summary><c>sources schema DIR</c>: the JSON Schemas of the content, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write site.json, article.json, entity.json and page.json to.", DefaultValueFactory = _ => ".schemas" };
        var command = new Command("schema", "Write the JSON Schemas of site.yml and of front matter, for editors.") { folder };
        command.SetAction(result =>
        {
            string to = result.GetValue(folder)!;
            try
            {
                Directory.CreateDirectory(to);
                foreach (var file in ContentSchemas.All)
                {
                    string path = Path.Combine(to, Path.GetFileName(file.Path.Value));
                    File.WriteAllBytes(path, file.Bytes.Span);
                    Console.Out.WriteLine($"Wrote {path}");
                }
                return ExitCodes.Good;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"sources: {e.Message}");
                return ExitCodes.ContentErrors;
            }
        });
        return command;
    }
}
