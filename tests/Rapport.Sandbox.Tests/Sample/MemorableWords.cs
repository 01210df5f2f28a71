namespace Rapport.Sandbox.Tests.Sample;

/// <summary>Words of the sample's transcripts that a person would come back to in a letter: plans, wishes, loves. Greetings and small talk are not among them.</summary>
internal static class MemorableWords
{
    /// <summary>Event id, who said it, and a part of the turn that holds it.</summary>
    public static TheoryData<string, string, string> All { get; } = new()
    {
        { "evt-2026-11-06-dewit", "Sanne de Wit", "een oude treinkap voor gekocht" },
        { "evt-2026-11-06-dewit", "Sanne de Wit", "Ze vergaderen over een stiltebank" },
        { "evt-2026-11-06-dewit", "Sanne de Wit", "hun eigen luchtmeters solderen" },
        { "evt-2026-11-09-figueiredo", "Joana Figueiredo", "Quero forrar o teto com cortiça" },
        { "evt-2026-11-09-figueiredo", "Joana Figueiredo", "em setembro abrimos o primeiro" },
        { "evt-2026-11-09-figueiredo", "Joana Figueiredo", "um limoeiro que dá limões para ninguém" },
        { "evt-2026-11-12-feddersen", "Ronja Feddersen", "dass die Kinder bei Sturm im Klassenzimmer bleiben können" },
        { "evt-2026-11-12-feddersen", "Ronja Feddersen", "Wir planen den Umbau deshalb in Küchentischen" },
        { "evt-2026-11-12-feddersen", "Ronja Feddersen", "Sie wollen ein Bullauge" },
        { "evt-2026-11-16-solberg", "Henrik Solberg", "a quiet map of forty classrooms" },
        { "evt-2026-11-16-solberg", "Henrik Solberg", "In May we want to print the map" },
        { "evt-2026-11-16-solberg", "Henrik Solberg", "how a room stays a cat" },
        { "evt-2026-11-16-solberg", "Henrik Solberg", "the same thing with the ferries" },
        { "evt-2026-11-18-rousseau", "Camille Rousseau-Diallo", "faire entrer l'air par la cour" },
        { "evt-2026-11-18-rousseau", "Camille Rousseau-Diallo", "une galerie en bois le long de la façade" },
        { "evt-2026-11-18-rousseau", "Camille Rousseau-Diallo", "Le premier banc sera posé en mars" },
        { "evt-2026-11-19-calloway", "🌱 Wren Calloway", "planting a scented hedge" },
        { "evt-2026-11-19-calloway", "🌱 Wren Calloway", "get it down to nine by Christmas" },
        { "evt-2026-11-19-calloway", "🌱 Wren Calloway", "I'd like to do a hospital school" },
        { "evt-2026-11-19-pilot", "Emeka Nwosu", "take away the extractor and leave Birthe" },
        { "evt-2026-11-19-pilot", "Emeka Nwosu", "swim in the harbour with the sixth form" },
        { "evt-2026-11-19-pilot", "Emeka Nwosu", "takes back the harbour room" },
        { "evt-2026-11-19-pilot", "Klara Weidlich", "What I am building right now is a listening bench" },
        { "evt-2026-11-19-pilot", "Klara Weidlich", "bring the first one to Aarhus in April" },
    };
}
