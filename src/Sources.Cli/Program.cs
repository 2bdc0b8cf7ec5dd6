Console.WriteLine("sources");
