global using Sources.Tests.Support;
global using Xunit;
