using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rapport.Sandbox.Graph;

internal static class JsonText
{
    /// <summary>Like Graph's own writer it leaves letters of every script as they are.</summary>
    public static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
