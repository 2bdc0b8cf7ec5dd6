using System.Net;
using System.Net.Sockets;

namespace Sources.Cli.Serving;

/// <summary>Ports of this machine.</summary>
internal static class Ports
{
    /// <summary>The first port from this one on that nothing listens on, or null; from 0 any.</summary>
    public static int? NextFree(int from)
    {
        for (int port = from; port <= Math.Min(from + 100, IPEndPoint.MaxPort); port++)
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Taken, or not for us.
            }
        }
        return null;
    }
}
