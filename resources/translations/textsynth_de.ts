<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About TextSynth</source>
        <translation>Über TextSynth</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Version {version}: turns words into playable sounds.</source>
        <translation>Version {version}: macht aus Worten spielbare Klänge.</translation>
    </message>
    <message>
        <source>Everything happens on this computer: no word and no sound leaves it.</source>
        <translation>Alles geschieht auf diesem Computer: Kein Wort und kein Klang verlässt ihn.</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Protokoll: {path}</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies versions and system, for a report.</source>
        <translation>Kopiert Versionen und System, für einen Bericht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The model card is missing: install TextSynth again.</source>
        <translation>Die Modellkarte fehlt: Installieren Sie TextSynth neu.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>used for</source>
        <translation>wofür</translation>
    </message>
    <message>
        <source>TextSynth is free software under the MIT License. It stands on the work of others:</source>
        <translation>TextSynth ist freie Software unter der MIT-Lizenz. Es steht auf der Arbeit anderer:</translation>
    </message>
</context>
<context>
    <name>AlgorithmButton</name>
    <message>
        <source>Algorithm {number}</source>
        <translation>Algorithmus {number}</translation>
    </message>
    <message>
        <source>Carriers: {operators}</source>
        <translation>Träger: {operators}</translation>
    </message>
</context>
<context>
    <name>AlgorithmChooser</name>
    <message>
        <source>The DX7&apos;s algorithms</source>
        <translation>Die Algorithmen des DX7</translation>
    </message>
</context>
<context>
    <name>AlgorithmDiagram</name>
    <message>
        <source>Algorithm diagram</source>
        <translation>Algorithmusdiagramm</translation>
    </message>
    <message>
        <source>Heard: {operators}.</source>
        <translation>Hörbar: {operators}.</translation>
    </message>
    <message>
        <source>{source} modulates {targets}.</source>
        <translation>{source} moduliert {targets}.</translation>
    </message>
    <message>
        <source>Feedback: {operators}.</source>
        <translation>Feedback: {operators}.</translation>
    </message>
</context>
<context>
    <name>AudioSettings</name>
    <message>
        <source>System default ({device})</source>
        <translation>Systemstandard ({device})</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Device’s own</source>
        <translation>Vom Gerät</translation>
    </message>
    <message>
        <source>{number} frames</source>
        <translation>{number} Frames</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>no underruns</source>
        <translation>keine Aussetzer</translation>
    </message>
    <message>
        <source>{number} underruns</source>
        <translation>{number} Aussetzer</translation>
    </message>
    <message>
        <source>{milliseconds} ms latency</source>
        <translation>{milliseconds} ms Latenz</translation>
    </message>
    <message>
        <source>{problem} The system&apos;s own device plays instead: {device}.</source>
        <translation>{problem} Stattdessen spielt das Gerät des Systems: {device}.</translation>
    </message>
</context>
<context>
    <name>BlindTestDialog</name>
    <message>
        <source>Blind test</source>
        <translation>Blindtest</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Can you hear the difference?</source>
        <translation>Hören Sie den Unterschied?</translation>
    </message>
    <message>
        <source>X is secretly either A ({a}) or B ({b}). Listen to all three as often as you like, then say which one X is. More rounds tell more surely.</source>
        <translation>X ist insgeheim entweder A ({a}) oder B ({b}). Hören Sie alle drei, so oft Sie mögen, und sagen Sie dann, welches X ist. Je mehr Runden, desto sicherer das Ergebnis.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Hear {sound}</source>
        <translation>{sound} hören</translation>
    </message>
    <message>
        <source>Plays {sound} (key {sound}).</source>
        <translation>Spielt {sound} (Taste {sound}).</translation>
    </message>
    <message>
        <source>X is A</source>
        <translation>X ist A</translation>
    </message>
    <message>
        <source>X is B</source>
        <translation>X ist B</translation>
    </message>
    <message>
        <source>Listen to X before you answer.</source>
        <translation>Hören Sie X, bevor Sie antworten.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Round {number} of {rounds}</source>
        <translation>Runde {number} von {rounds}</translation>
    </message>
    <message>
        <source>You hear the difference.</source>
        <translation>Sie hören den Unterschied.</translation>
    </message>
    <message>
        <source>No difference could be shown.</source>
        <translation>Ein Unterschied ließ sich nicht zeigen.</translation>
    </message>
    <message>
        <source>{right} of {rounds} answers were right. Pure guessing does as well or better in {percent} % of such tests (p = {p}).</source>
        <translation>{right} von {rounds} Antworten waren richtig. Bloßes Raten ist in {percent} % solcher Tests ebenso gut oder besser (p = {p}).</translation>
    </message>
</context>
<context>
    <name>BurstPicture</name>
    <message>
        <source>strokes until the key is up</source>
        <translation>Schläge, bis die Taste oben ist</translation>
    </message>
    <message>
        <source>one stroke: the note does not repeat itself</source>
        <translation>ein Schlag: Der Ton wiederholt sich nicht</translation>
    </message>
    <message>
        <source>{} strokes</source>
        <translation>{} Schläge</translation>
    </message>
    <message>
        <source>{rate}, one every {time}</source>
        <translation>{rate}, einer alle {time}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Make the sound {wish}; with Shift the opposite.</source>
        <translation>Klang {wish}; mit Umschalt das Gegenteil.</translation>
    </message>
    <message>
        <source>More wishes</source>
        <translation>Mehr Wünsche</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>kürzer</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>weicher</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>härter</translation>
    </message>
    <message>
        <source>metallic</source>
        <translation>metallisch</translation>
    </message>
    <message>
        <source>warmer</source>
        <translation>wärmer</translation>
    </message>
    <message>
        <source>hollow</source>
        <translation>hohl</translation>
    </message>
    <message>
        <source>noisier</source>
        <translation>rauschiger</translation>
    </message>
    <message>
        <source>slow attack</source>
        <translation>langsames Attack</translation>
    </message>
    <message>
        <source>with vibrato</source>
        <translation>mit Vibrato</translation>
    </message>
    <message>
        <source>with reverb</source>
        <translation>mit Hall</translation>
    </message>
    <message>
        <source>wider</source>
        <translation>breiter</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Click for the list, turn the wheel for the next; middle-click locks, right-click for more.</source>
        <translation>Klicken öffnet die Liste, das Mausrad nimmt das Nächste; Mittelklick sperrt, Rechtsklick bietet mehr.</translation>
    </message>
</context>
<context>
    <name>ChorusPicture</name>
    <message>
        <source>Chorus rate and depth</source>
        <translation>Rate und Tiefe des Chorus</translation>
    </message>
    <message>
        <source>{} wide</source>
        <translation>{} breit</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What shall be done? Try “export”, “cutoff 800 Hz”, “compare”</source>
        <translation>Was soll geschehen? Etwa „export“, „cutoff 800 Hz“, „vergleichen“</translation>
    </message>
    <message>
        <source>Find an action, a parameter or a prompt</source>
        <translation>Eine Aktion, einen Parameter oder einen Prompt finden</translation>
    </message>
    <message>
        <source>a value, such as {example}</source>
        <translation>ein Wert, etwa {example}</translation>
    </message>
    <message>
        <source>Value of {parameter}</source>
        <translation>Wert von {parameter}</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Nichts passt zu diesen Worten.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Equally loud</source>
        <translation>Gleich laut</translation>
    </message>
    <message>
        <source>Lowers the louder sound: of two, the louder one always seems the better one.</source>
        <translation>Senkt den lauteren Klang: Von zweien scheint der lautere immer der bessere.</translation>
    </message>
    <message>
        <source>Blind test…</source>
        <translation>Blindtest …</translation>
    </message>
    <message>
        <source>Finds out whether you can hear the difference.</source>
        <translation>Findet heraus, ob Sie den Unterschied hören.</translation>
    </message>
    <message>
        <source>Edited / saved</source>
        <translation>Bearbeitet / gespeichert</translation>
    </message>
    <message>
        <source>Click to change over, hold to listen for a moment.</source>
        <translation>Klicken wechselt, Halten lässt kurz hineinhören.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was saved.</source>
        <translation>Seit dem Speichern hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>There is no second end to compare with.</source>
        <translation>Es gibt kein zweites Ende zum Vergleichen.</translation>
    </message>
    <message>
        <source>Hear {sound}</source>
        <translation>{sound} hören</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>wird gemessen …</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>{value}, locked</source>
        <translation>{value}, gesperrt</translation>
    </message>
    <message>
        <source>{lowest} to {highest}, by default {default}.</source>
        <translation>{lowest} bis {highest}, Grundwert {default}.</translation>
    </message>
</context>
<context>
    <name>ControlMenu</name>
    <message>
        <source>&amp;Edit value</source>
        <translation>Wert &amp;eingeben</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Ent&amp;sperren</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Reset to {value}</source>
        <translation>&amp;Zurück auf {value}</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Paste value</source>
        <translation>Wert ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Paste {value}</source>
        <translation>{value} ein&amp;fügen</translation>
    </message>
</context>
<context>
    <name>CorePage</name>
    <message>
        <source>Modulator ratio</source>
        <translation>Modulator-Ratio</translation>
    </message>
    <message>
        <source>Carrier level</source>
        <translation>Trägerpegel</translation>
    </message>
    <message>
        <source>Modulator level</source>
        <translation>Modulatorpegel</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attack</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decay</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Cutoff</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Hüllkurve</translation>
    </message>
    <message>
        <source>NOISE</source>
        <translation>RAUSCHEN</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>OPERATORS</source>
        <translation>OPERATOREN</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Pegel 3</translation>
    </message>
    <message>
        <source>MOTION</source>
        <translation>BEWEGUNG</translation>
    </message>
    <message>
        <source>Vibrato</source>
        <translation>Vibrato</translation>
    </message>
    <message>
        <source>Tremolo</source>
        <translation>Tremolo</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>OUTPUT</source>
        <translation>AUSGANG</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>Hall</translation>
    </message>
</context>
<context>
    <name>DelayPicture</name>
    <message>
        <source>Delay time and mix</source>
        <translation>Zeit und Mix des Delays</translation>
    </message>
    <message>
        <source>Delay mix</source>
        <translation>Delay-Mix</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>feedback {}</source>
        <translation>Feedback {}</translation>
    </message>
</context>
<context>
    <name>DescriptionPanel</name>
    <message>
        <source>What the sound sounds like</source>
        <translation>Wonach der Klang klingt</translation>
    </message>
    <message>
        <source>SOUNDS LIKE</source>
        <translation>KLINGT WIE</translation>
    </message>
    <message>
        <source>IS</source>
        <translation>IST</translation>
    </message>
    <message>
        <source>Use as prompt</source>
        <translation>Als Prompt nehmen</translation>
    </message>
    <message>
        <source>Write these words into the line that is heard: a new sound is made of them.</source>
        <translation>Schreibt diese Worte in die Zeile, die zu hören ist: Aus ihnen entsteht ein neuer Klang.</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Bestimmtes</translation>
    </message>
</context>
<context>
    <name>DrivePicture</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
</context>
<context>
    <name>EffectSwitch</name>
    <message>
        <source>Switch it off, and on again as it was.</source>
        <translation>Schaltet ihn aus und wieder ein, wie er war.</translation>
    </message>
</context>
<context>
    <name>EffectsPage</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation>Chorus</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>Hall</translation>
    </message>
</context>
<context>
    <name>EnvelopeButton</name>
    <message>
        <source>Envelope of operator {number}: show it large</source>
        <translation>Hüllkurve von Operator {number}: groß zeigen</translation>
    </message>
    <message>
        <source>The envelope of operator {number}: click to shape it.</source>
        <translation>Die Hüllkurve von Operator {number}: Klicken Sie, um sie zu formen.</translation>
    </message>
</context>
<context>
    <name>EnvelopeEditor</name>
    <message>
        <source>Envelope of operator {number}</source>
        <translation>Hüllkurve von Operator {number}</translation>
    </message>
    <message>
        <source>Drag the points: across for times, up and down for levels. Shift: finer. Double-click: default.&lt;br&gt;Keyboard: Tab to a point, arrow keys to move it, Delete for its default.</source>
        <translation>Ziehen Sie die Punkte: seitwärts für Zeiten, auf und ab für Pegel. Umschalt: feiner. Doppelklick: Grundwert.&lt;br&gt;Tastatur: Tab zum Punkt, Pfeiltasten bewegen ihn, Entf setzt ihn auf den Grundwert.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Sustain</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Attack curve</source>
        <translation>Attack-Kurve</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attack</translation>
    </message>
    <message>
        <source>Bend time</source>
        <translation>Zeit bis zum Knick</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decay</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>key up</source>
        <translation>Taste oben</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>TextSynth goes on as well as it can. If it happens again, save your sound, start anew, and report it with the log.</source>
        <translation>TextSynth macht weiter, so gut es kann. Geschieht es wieder, speichern Sie Ihren Klang, starten Sie neu und melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the details, for a report.</source>
        <translation>Kopiert die Einzelheiten, für einen Bericht.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Errors before it that were only logged: {number}.</source>
        <translation>Fehler davor, die nur protokolliert wurden: {number}.</translation>
    </message>
    <message>
        <source>It has happened {number} times by now.</source>
        <translation>Es ist inzwischen {number}-mal geschehen.</translation>
    </message>
    <message>
        <source>Other errors since then: {number}; the log has them all.</source>
        <translation>Andere Fehler seitdem: {number}; im Protokoll stehen alle.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>WAV audio ({patterns})</source>
        <translation>WAV-Audio ({patterns})</translation>
    </message>
    <message>
        <source>Export WAV</source>
        <translation>WAV exportieren</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation>Exportiert: {path}</translation>
    </message>
    <message>
        <source>TextSynth presets ({patterns})</source>
        <translation>TextSynth-Presets ({patterns})</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Preset speichern</translation>
    </message>
    <message>
        <source>{path} exists already: choose it by its full name to replace it.</source>
        <translation>{path} gibt es schon: Wählen Sie den vollen Namen, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Sounds ({patterns});;All files (*)</source>
        <translation>Klänge ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open preset or DX7 voices</source>
        <translation>Preset oder DX7-Stimmen öffnen</translation>
    </message>
    <message>
        <source>DX7 bank</source>
        <translation>DX7-Bank</translation>
    </message>
    <message>
        <source>Voice:</source>
        <translation>Stimme:</translation>
    </message>
    <message>
        <source>Cannot export {path}: {reason}</source>
        <translation>{path} lässt sich nicht exportieren: {reason}</translation>
    </message>
</context>
<context>
    <name>FilterPicture</name>
    <message>
        <source>Cutoff and resonance</source>
        <translation>Cutoff und Resonanz</translation>
    </message>
    <message>
        <source>open: nothing is filtered</source>
        <translation>offen: Nichts wird gefiltert</translation>
    </message>
</context>
<context>
    <name>GestureBar</name>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record what the slider and the pad do, from the first movement on; five minutes at most.</source>
        <translation>Nimmt auf, was Schieber und Pad tun, von der ersten Bewegung an; höchstens fünf Minuten.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Move the slider and the pad as recorded; again to stop.</source>
        <translation>Bewegt Schieber und Pad wie aufgenommen; noch einmal hält an.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Play round and round, until it is stopped.</source>
        <translation>Spielt im Kreis, bis es angehalten wird.</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Abspieltempo</translation>
    </message>
    <message>
        <source>Speed of playing, a quarter to four times that of recording.</source>
        <translation>Abspieltempo, ein Viertel bis zum Vierfachen der Aufnahme.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Read a gesture from a file.</source>
        <translation>Liest eine Geste aus einer Datei.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write the gesture to a file: times and places as JSON text.</source>
        <translation>Schreibt die Geste in eine Datei: Zeiten und Orte als JSON-Text.</translation>
    </message>
    <message>
        <source>Open gesture</source>
        <translation>Geste öffnen</translation>
    </message>
    <message>
        <source>Export gesture</source>
        <translation>Geste exportieren</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation>{path} exportiert</translation>
    </message>
    <message>
        <source>Gestures ({pattern})</source>
        <translation>Gesten ({pattern})</translation>
    </message>
</context>
<context>
    <name>GestureCourse</name>
    <message>
        <source>Course of the gesture</source>
        <translation>Verlauf der Geste</translation>
    </message>
    <message>
        <source>What moves when: the slider in the colour of B, the pad in violet, across and (dotted) up.</source>
        <translation>Was sich wann bewegt: der Schieber in der Farbe von B, das Pad in Violett, seitwärts und (gepunktet) aufwärts.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>nimmt auf</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgenommen</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} Sekunden</translation>
    </message>
    <message>
        <source>Move the slider or the pad ...</source>
        <translation>Bewegen Sie Schieber oder Pad ...</translation>
    </message>
    <message>
        <source>Record, then move the slider or the pad.</source>
        <translation>Nehmen Sie auf, dann bewegen Sie Schieber oder Pad.</translation>
    </message>
</context>
<context>
    <name>GestureDeck</name>
    <message>
        <source>The gesture moves nothing: write a prompt B, or fill two corners of the pad.</source>
        <translation>Die Geste bewegt nichts: Schreiben Sie einen Prompt B, oder füllen Sie zwei Ecken des Pads.</translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden …</translation>
    </message>
    <message>
        <source>Switch between dark and light</source>
        <translation>Zwischen dunkel und hell wechseln</translation>
    </message>
    <message>
        <source>Edited or saved</source>
        <translation>Bearbeitet oder gespeichert</translation>
    </message>
    <message>
        <source>Equally loud</source>
        <translation>Gleich laut</translation>
    </message>
    <message>
        <source>Blind test…</source>
        <translation>Blindtest …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Tastenkürzel ändern …</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>About TextSynth</source>
        <translation>Über TextSynth</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Changed since it was saved.</source>
        <translation>Seit dem Speichern geändert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a preset (Ctrl+O), or drop one on the window.</source>
        <translation>Öffnet ein Preset (Strg+O); oder ziehen Sie eines auf das Fenster.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the sound as a preset (Ctrl+S).</source>
        <translation>Speichert den Klang als Preset (Strg+S).</translation>
    </message>
    <message>
        <source>Export WAV</source>
        <translation>WAV-Export</translation>
    </message>
    <message>
        <source>Write the sound to a WAV file (Ctrl+E).</source>
        <translation>Schreibt den Klang in eine WAV-Datei (Strg+E).</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Everything that can be done; Ctrl+K finds it by name.</source>
        <translation>Alles, was sich tun lässt; Strg+K findet es beim Namen.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>Morph</translation>
    </message>
    <message>
        <source>path of the morph</source>
        <translation>Weg des Morphs</translation>
    </message>
    <message>
        <source>open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>mutate</source>
        <translation>Mutieren</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>knobs</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>restyle</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>edit in words</source>
        <translation>Ändern mit Worten</translation>
    </message>
    <message>
        <source>sound of a recording</source>
        <translation>Klang einer Aufnahme</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>Pad</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Search earlier prompts and examples</source>
        <translation>Frühere Prompts und Beispiele suchen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Nichts enthält diese Worte</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>preparing the voice …</source>
        <translation>Stimme wird vorbereitet …</translation>
    </message>
    <message>
        <source>the voice cannot be prepared: {reason}</source>
        <translation>die Stimme lässt sich nicht vorbereiten: {reason}</translation>
    </message>
    <message>
        <source>Run: textsynth doctor</source>
        <translation>Starten Sie: textsynth doctor</translation>
    </message>
    <message>
        <source>preparing the voice (first start only) …</source>
        <translation>Stimme wird vorbereitet (nur beim ersten Start) …</translation>
    </message>
    <message>
        <source>opening the audio device …</source>
        <translation>Audiogerät wird geöffnet …</translation>
    </message>
    <message>
        <source>no audio device</source>
        <translation>kein Audiogerät</translation>
    </message>
    <message>
        <source>The audio device &apos;{name}&apos; takes no more sound.</source>
        <translation>Das Audiogerät „{name}“ nimmt keinen Klang mehr an.</translation>
    </message>
    <message>
        <source>Click here to try again.</source>
        <translation>Klicken Sie hier für einen neuen Versuch.</translation>
    </message>
    <message>
        <source>The sound server does not answer: restart it.</source>
        <translation>Der Soundserver antwortet nicht: Starten Sie ihn neu.</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Tastenkürzel ändern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Knobs</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>White keys, from C up</source>
        <translation>Weiße Tasten, ab C</translation>
    </message>
    <message>
        <source>Black keys</source>
        <translation>Schwarze Tasten</translation>
    </message>
    <message>
        <source>Octave down, up</source>
        <translation>Oktave tiefer, höher</translation>
    </message>
    <message>
        <source>Softer, louder</source>
        <translation>Leiser, lauter</translation>
    </message>
    <message>
        <source>Sustain pedal, while it is held</source>
        <translation>Haltepedal, solange gedrückt</translation>
    </message>
    <message>
        <source>Test note</source>
        <translation>Testnote</translation>
    </message>
    <message>
        <source>Silence everything</source>
        <translation>Alles verstummt</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Auf und ab</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>In Schritten</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Feiner</translation>
    </message>
    <message>
        <source>Type the value</source>
        <translation>Wert eingeben</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>Auf den Grundwert</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Octaves on show</source>
        <translation>Gezeigte Oktaven</translation>
    </message>
    <message>
        <source>All keys: drag to show others, higher or lower.</source>
        <translation>Alle Tasten: Ziehen Sie, um andere zu zeigen, höhere oder tiefere.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys</source>
        <translation>Die neuen Tasten drücken</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>KeyScalingPicture</name>
    <message>
        <source>Level over the keys</source>
        <translation>Pegel über die Tasten</translation>
    </message>
    <message>
        <source>How much louder or softer each key makes this operator, from the lowest to the highest.</source>
        <translation>Wie viel lauter oder leiser jede Taste diesen Operator macht, von der tiefsten bis zur höchsten.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Click low on a key for loud, high for soft. The wheel scrolls, with Ctrl it zooms; Enter plays.</source>
        <translation>Unten auf der Taste klicken ist laut, oben leise. Das Mausrad rollt, mit Strg zoomt es; Enter spielt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Cursor on {cursor}. Held: {held}. Shown: {first} to {last}.</source>
        <translation>Cursor auf {cursor}. Gehalten: {held}. Gezeigt: {first} bis {last}.</translation>
    </message>
</context>
<context>
    <name>Knob</name>
    <message>
        <source>Drag up and down: Shift for fine, Ctrl for steps. Double-click for the default, click the value to type. Middle-click locks, right-click for more.</source>
        <translation>Auf und ab ziehen: Umschalt für fein, Strg für Schritte. Doppelklick setzt auf den Grundwert, ein Klick auf den Wert lässt tippen. Mittelklick sperrt, Rechtsklick bietet mehr.</translation>
    </message>
    <message>
        <source>{label}, typed value</source>
        <translation>{label}, getippter Wert</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level; press to put out the clip mark</source>
        <translation>Pegel; Drücken löscht die Clip-Anzeige</translation>
    </message>
    <message>
        <source>Left: peak in dB of full scale, with the highest held; the mark on top lights where the sound would clip and the limiter bends it, and a click puts it out. Right: loudness in LUFS (ITU-R BS.1770, as one channel) of the last 0.4 s (M, the bar) and 3 s (S, the line).</source>
        <translation>Links: Peak in dB bezogen auf Vollaussteuerung, der höchste wird gehalten; die Marke oben leuchtet, wo der Klang clippen würde und der Limiter ihn biegt, ein Klick löscht sie. Rechts: Lautheit in LUFS (ITU-R BS.1770, als ein Kanal) der letzten 0,4 s (M, der Balken) und 3 s (S, die Linie).</translation>
    </message>
    <message>
        <source>Peak {peak} dB, loudness {momentary} LUFS now, {short_term} LUFS over 3 s</source>
        <translation>Peak {peak} dB, Lautheit {momentary} LUFS jetzt, {short_term} LUFS über 3 s</translation>
    </message>
    <message>
        <source>{levels}; clipped</source>
        <translation>{levels}; geclippt</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>PEGEL</translation>
    </message>
    <message>
        <source>peak dB</source>
        <translation>Peak dB</translation>
    </message>
    <message>
        <source>M LUFS</source>
        <translation>M LUFS</translation>
    </message>
    <message>
        <source>S LUFS</source>
        <translation>S LUFS</translation>
    </message>
</context>
<context>
    <name>LfoPicture</name>
    <message>
        <source>delay {}</source>
        <translation>Delay {}</translation>
    </message>
    <message>
        <source>fade-in {}</source>
        <translation>Fade-in {}</translation>
    </message>
    <message>
        <source>two cycles, running free</source>
        <translation>zwei Zyklen, frei laufend</translation>
    </message>
    <message>
        <source>two cycles</source>
        <translation>zwei Zyklen</translation>
    </message>
    <message>
        <source>{rate}, {cycle} a cycle</source>
        <translation>{rate}, {cycle} je Zyklus</translation>
    </message>
    <message>
        <source>vibrato {}</source>
        <translation>Vibrato {}</translation>
    </message>
    <message>
        <source>tremolo {}</source>
        <translation>Tremolo {}</translation>
    </message>
    <message>
        <source>index {}</source>
        <translation>Index {}</translation>
    </message>
    <message>
        <source>cutoff {}</source>
        <translation>Cutoff {}</translation>
    </message>
    <message>
        <source>tremolo of operators</source>
        <translation>Tremolo der Operatoren</translation>
    </message>
    <message>
        <source>moves nothing yet: turn up a depth</source>
        <translation>bewegt noch nichts: Drehen Sie eine Tiefe auf</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>the voice, compiled</source>
        <translation>die Stimme, übersetzt</translation>
    </message>
    <message>
        <source>the compiler</source>
        <translation>der Übersetzer</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>flows of the model</source>
        <translation>Flüsse des Modells</translation>
    </message>
    <message>
        <source>search for sounds</source>
        <translation>Suche nach Klängen</translation>
    </message>
    <message>
        <source>reads prompts</source>
        <translation>liest Prompts</translation>
    </message>
    <message>
        <source>takes prompts apart</source>
        <translation>zerlegt Prompts</translation>
    </message>
    <message>
        <source>weights on disk</source>
        <translation>Gewichte auf der Platte</translation>
    </message>
    <message>
        <source>audio devices</source>
        <translation>Audiogeräte</translation>
    </message>
    <message>
        <source>audio files</source>
        <translation>Audiodateien</translation>
    </message>
    <message>
        <source>MIDI devices</source>
        <translation>MIDI-Geräte</translation>
    </message>
    <message>
        <source>MIDI messages</source>
        <translation>MIDI-Nachrichten</translation>
    </message>
    <message>
        <source>folders of each system</source>
        <translation>Ordner jedes Systems</translation>
    </message>
    <message>
        <source>progress of long commands</source>
        <translation>Fortschritt langer Befehle</translation>
    </message>
</context>
<context>
    <name>MatrixCell</name>
    <message>
        <source>Drag up and down: Shift for fine, Ctrl for steps. Double-click to connect or disconnect, arrow keys for the next cell, F2 to type, right-click for more.</source>
        <translation>Auf und ab ziehen: Umschalt für fein, Strg für Schritte. Doppelklick verbindet oder trennt, Pfeiltasten führen zur nächsten Zelle, F2 lässt tippen, Rechtsklick bietet mehr.</translation>
    </message>
    <message>
        <source>{label}, typed value</source>
        <translation>{label}, getippter Wert</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>Modulation matrix</source>
        <translation>Modulationsmatrix</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Start from one of the DX7&apos;s 32 algorithms</source>
        <translation>Mit einem der 32 Algorithmen des DX7 beginnen</translation>
    </message>
    <message>
        <source>ALGORITHM</source>
        <translation>ALGORITHMUS</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Algorithm: none of the DX7&apos;s. Choose one</source>
        <translation>Algorithmus: keiner des DX7. Wählen Sie einen</translation>
    </message>
    <message>
        <source>Algorithm {number}</source>
        <translation>Algorithmus {number}</translation>
    </message>
    <message>
        <source>{algorithm}: choose another one</source>
        <translation>{algorithm}: einen anderen wählen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the messages</source>
        <translation>Meldungen ausblenden</translation>
    </message>
</context>
<context>
    <name>MidiMenu</name>
    <message>
        <source>no MIDI</source>
        <translation>kein MIDI</translation>
    </message>
    <message>
        <source>{text}, tuned</source>
        <translation>{text}, gestimmt</translation>
    </message>
    <message>
        <source>No MIDI keyboard is connected.</source>
        <translation>Kein MIDI-Keyboard ist angeschlossen.</translation>
    </message>
    <message>
        <source>Tuning: {name}.</source>
        <translation>Stimmung: {name}.</translation>
    </message>
    <message>
        <source>Click for MIDI and tuning (Ctrl+M).</source>
        <translation>Klicken für MIDI und Stimmung (Strg+M).</translation>
    </message>
    <message>
        <source>MIDI and tuning: {state}</source>
        <translation>MIDI und Stimmung: {state}</translation>
    </message>
    <message>
        <source>No MIDI keyboard is connected</source>
        <translation>Kein MIDI-Keyboard ist angeschlossen</translation>
    </message>
    <message>
        <source>Take keyboards for &amp;MPE</source>
        <translation>Keyboards als &amp;MPE behandeln</translation>
    </message>
    <message>
        <source>&amp;Forget all MIDI controllers</source>
        <translation>Alle MIDI-Controller &amp;vergessen</translation>
    </message>
    <message>
        <source>Tuning: {name}</source>
        <translation>Stimmung: {name}</translation>
    </message>
    <message>
        <source>Open &amp;scale{file}…</source>
        <translation>&amp;Skala{file} öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;keyboard map{file}…</source>
        <translation>&amp;Tastaturbelegung{file} öffnen …</translation>
    </message>
    <message>
        <source>&amp;Concert pitch (A4 = {frequency} Hz)…</source>
        <translation>&amp;Kammerton (A4 = {frequency} Hz) …</translation>
    </message>
    <message>
        <source>&amp;Equal temperament, 440 Hz</source>
        <translation>&amp;Gleichstufig, 440 Hz</translation>
    </message>
    <message>
        <source>Silence e&amp;verything (Esc)</source>
        <translation>&amp;Alles verstummen lassen (Esc)</translation>
    </message>
    <message>
        <source>Stop MIDI &amp;learning</source>
        <translation>MIDI-&amp;Lernen beenden</translation>
    </message>
    <message>
        <source>MIDI &amp;learn: move a controller</source>
        <translation>MIDI-&amp;Lernen: einen Controller bewegen</translation>
    </message>
    <message>
        <source>&amp;Forget MIDI{controller}</source>
        <translation>MIDI{controller} &amp;vergessen</translation>
    </message>
    <message>
        <source>{parameter} has no MIDI controller any more.</source>
        <translation>{parameter} hat keinen MIDI-Controller mehr.</translation>
    </message>
    <message>
        <source>Move the MIDI controller that is to turn {parameter} (Esc: none).</source>
        <translation>Bewegen Sie den MIDI-Controller, der {parameter} regeln soll (Esc: keiner).</translation>
    </message>
    <message>
        <source>No MIDI keyboard is connected yet.</source>
        <translation>Noch ist kein MIDI-Keyboard angeschlossen.</translation>
    </message>
    <message>
        <source>{parameter} is turned by {controller}, from where the two meet.</source>
        <translation>{parameter} folgt {controller}, sobald beide am selben Punkt sind.</translation>
    </message>
    <message>
        <source>controller {number}, channel {channel}</source>
        <translation>Controller {number}, Kanal {channel}</translation>
    </message>
</context>
<context>
    <name>Modulation</name>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Fade-in</source>
        <translation>Fade-in</translation>
    </message>
    <message>
        <source>Retrigger</source>
        <translation>Retrigger</translation>
    </message>
    <message>
        <source>Vibrato</source>
        <translation>Vibrato</translation>
    </message>
    <message>
        <source>Tremolo</source>
        <translation>Tremolo</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Cutoff</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attack</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decay</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Sustain</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Stufe 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Stufe 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Stufe 3</translation>
    </message>
    <message>
        <source>Level 4</source>
        <translation>Stufe 4</translation>
    </message>
    <message>
        <source>Time 1</source>
        <translation>Zeit 1</translation>
    </message>
    <message>
        <source>Time 2</source>
        <translation>Zeit 2</translation>
    </message>
    <message>
        <source>Time 3</source>
        <translation>Zeit 3</translation>
    </message>
    <message>
        <source>Time 4</source>
        <translation>Zeit 4</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Anschlag</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Detune</source>
        <translation>Detune</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Legato</source>
        <translation>Legato</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Notenwert</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pre-delay</source>
        <translation>Pre-Delay</translation>
    </message>
    <message>
        <source>WAVE</source>
        <translation>WELLE</translation>
    </message>
    <message>
        <source>HOW FAR IT MOVES</source>
        <translation>MODULATIONSTIEFE</translation>
    </message>
    <message>
        <source>ENVELOPE</source>
        <translation>HÜLLKURVE</translation>
    </message>
    <message>
        <source>LFO 1</source>
        <translation>LFO 1</translation>
    </message>
    <message>
        <source>First low frequency oscillator</source>
        <translation>Erster LFO</translation>
    </message>
    <message>
        <source>LFO 2</source>
        <translation>LFO 2</translation>
    </message>
    <message>
        <source>Second low frequency oscillator</source>
        <translation>Zweiter LFO</translation>
    </message>
    <message>
        <source>Pitch envelopes: a sweep, and four stages</source>
        <translation>Tonhöhenhüllkurven: ein Sweep und vier Stufen</translation>
    </message>
    <message>
        <source>SWEEP</source>
        <translation>SWEEP</translation>
    </message>
    <message>
        <source>FOUR STAGES</source>
        <translation>VIER STUFEN</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Burst</translation>
    </message>
    <message>
        <source>Notes that repeat themselves</source>
        <translation>Töne, die sich wiederholen</translation>
    </message>
    <message>
        <source>STROKES</source>
        <translation>SCHLÄGE</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Noise</translation>
    </message>
    <message>
        <source>Noise, its colour and its envelope</source>
        <translation>Das Rauschen, seine Farbe und seine Hüllkurve</translation>
    </message>
    <message>
        <source>NOISE</source>
        <translation>RAUSCHEN</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter and its envelope</source>
        <translation>Das Filter und seine Hüllkurve</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Unison, glide, and what wheels and pressure do</source>
        <translation>Unison, Glide, und was Räder und Druck tun</translation>
    </message>
    <message>
        <source>UNISON</source>
        <translation>UNISON</translation>
    </message>
    <message>
        <source>GLIDE</source>
        <translation>GLIDE</translation>
    </message>
    <message>
        <source>BEND</source>
        <translation>BENDING</translation>
    </message>
    <message>
        <source>TEST NOTE</source>
        <translation>TESTNOTE</translation>
    </message>
    <message>
        <source>MOD WHEEL</source>
        <translation>MOD-RAD</translation>
    </message>
    <message>
        <source>PRESSURE</source>
        <translation>DRUCK</translation>
    </message>
    <message>
        <source>TIMBRE (MPE)</source>
        <translation>TIMBRE (MPE)</translation>
    </message>
</context>
<context>
    <name>ModulationWheel</name>
    <message>
        <source>Mod</source>
        <translation>Mod</translation>
    </message>
    <message>
        <source>Modulation wheel</source>
        <translation>Modulationsrad</translation>
    </message>
    <message>
        <source>Modulation wheel: stays where it is put; 0 to 100 %. What it does is set by the sound.</source>
        <translation>Modulationsrad: bleibt, wo man es lässt; 0 bis 100 %. Was es tut, bestimmt der Klang.</translation>
    </message>
</context>
<context>
    <name>MorphPad</name>
    <message>
        <source>Pad between four sounds</source>
        <translation>Pad zwischen vier Klängen</translation>
    </message>
    <message>
        <source>Drag to mix the sounds of the corners; Shift for fine. Arrow keys move as well (Ctrl: ten times as far), Home or a double-click goes to the middle.</source>
        <translation>Ziehen mischt die Klänge der Ecken; Umschalt für fein. Auch die Pfeiltasten bewegen (Strg: zehnmal so weit), Pos1 oder ein Doppelklick geht zur Mitte.</translation>
    </message>
    <message>
        <source>{across} % to the right, {up} % up</source>
        <translation>{across} % nach rechts, {up} % nach oben</translation>
    </message>
    <message>
        <source>Fill two corners or more: type a sound into one, or drag a snapshot there.</source>
        <translation>Füllen Sie mindestens zwei Ecken: Tippen Sie einen Klang hinein, oder ziehen Sie einen Snapshot dorthin.</translation>
    </message>
</context>
<context>
    <name>MorphPage</name>
    <message>
        <source>Pad, left to right</source>
        <translation>Pad, von links nach rechts</translation>
    </message>
    <message>
        <source>Pad, bottom to top</source>
        <translation>Pad, von unten nach oben</translation>
    </message>
    <message>
        <source>SNAPSHOTS</source>
        <translation>SNAPSHOTS</translation>
    </message>
    <message>
        <source>GESTURE</source>
        <translation>GESTE</translation>
    </message>
</context>
<context>
    <name>MorphPath</name>
    <message>
        <source>listening to the way ...</source>
        <translation>der Weg wird abgehört ...</translation>
    </message>
    <message>
        <source>no way found: a crossfade is played</source>
        <translation>kein Weg gefunden: Ein Crossfade spielt</translation>
    </message>
</context>
<context>
    <name>MorphSlider</name>
    <message>
        <source>Morph from A to B</source>
        <translation>Morph von A nach B</translation>
    </message>
    <message>
        <source>Morph from A to B, and a quarter beyond either. Double-click for A.</source>
        <translation>Morph von A nach B, und auf beiden Seiten ein Viertel darüber hinaus. Doppelklick für A.</translation>
    </message>
    <message>
        <source>write a B to morph into</source>
        <translation>schreiben Sie ein B als Ziel</translation>
    </message>
    <message>
        <source>{what} {percent} %</source>
        <translation>{what} {percent} %</translation>
    </message>
    <message>
        <source>{percent} % of the way to B</source>
        <translation>{percent} % des Wegs nach B</translation>
    </message>
</context>
<context>
    <name>MutatePanel</name>
    <message>
        <source>MUTATE</source>
        <translation>MUTATION</translation>
    </message>
    <message>
        <source>Section to mutate</source>
        <translation>Was mutiert</translation>
    </message>
    <message>
        <source>Which part of the sound mutates; locked controls stay.</source>
        <translation>Welcher Teil des Klangs mutiert; gesperrte Regler bleiben.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How far the sound mutates: 0 % not at all. Turned after a mutation it goes further, or back.</source>
        <translation>Wie weit der Klang mutiert: 0 % gar nicht. Danach gedreht, geht die Mutation weiter oder zurück.</translation>
    </message>
    <message>
        <source>Mutate</source>
        <translation>Mutieren</translation>
    </message>
    <message>
        <source>Another sound like this one; each time another.</source>
        <translation>Ein anderer Klang, ähnlich wie dieser; jedes Mal ein anderer.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>Hüllkurven</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>modulation</source>
        <translation>Modulation</translation>
    </message>
    <message>
        <source>effects</source>
        <translation>Effekte</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>ready: {model}</source>
        <translation>bereit: {model}</translation>
    </message>
    <message>
        <source>No sound: {reason}. To try again, click the line at the bottom left.</source>
        <translation>Kein Ton: {reason}. Für einen neuen Versuch klicken Sie auf die Zeile unten links.</translation>
    </message>
    <message>
        <source>Prompts cannot be answered: {reason}</source>
        <translation>Prompts können nicht beantwortet werden: {reason}</translation>
    </message>
</context>
<context>
    <name>NoisePicture</name>
    <message>
        <source>Noise attack and level</source>
        <translation>Attack und Pegel des Rauschens</translation>
    </message>
    <message>
        <source>Noise decay and sustain</source>
        <translation>Decay und Sustain des Rauschens</translation>
    </message>
    <message>
        <source>Noise release</source>
        <translation>Release des Rauschens</translation>
    </message>
    <message>
        <source>noise {}</source>
        <translation>Rauschen {}</translation>
    </message>
    <message>
        <source>noise off</source>
        <translation>Rauschen aus</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>dark {}</source>
        <translation>dunkel {}</translation>
    </message>
    <message>
        <source>bright {}</source>
        <translation>hell {}</translation>
    </message>
</context>
<context>
    <name>OperatorButton</name>
    <message>
        <source>Click to switch; right-click for more.</source>
        <translation>Klicken schaltet; Rechtsklick bietet mehr.</translation>
    </message>
</context>
<context>
    <name>OperatorDetails</name>
    <message>
        <source>OPERATOR {number}</source>
        <translation>OPERATOR {number}</translation>
    </message>
    <message>
        <source>Parts of operator {number}</source>
        <translation>Teile von Operator {number}</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Hüllkurve</translation>
    </message>
    <message>
        <source>Tuning and keys</source>
        <translation>Stimmung und Tasten</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attack</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>To bend</source>
        <translation>Bis Knick</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decay</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Sustain</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Detune</source>
        <translation>Detune</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Fixed Hz</source>
        <translation>Fest Hz</translation>
    </message>
    <message>
        <source>Tremolo</source>
        <translation>Tremolo</translation>
    </message>
    <message>
        <source>Key rate</source>
        <translation>Key-Rate</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>TUNING AND MOTION</source>
        <translation>STIMMUNG UND BEWEGUNG</translation>
    </message>
    <message>
        <source>LEVEL OVER THE KEYS</source>
        <translation>PEGEL ÜBER DIE TASTEN</translation>
    </message>
</context>
<context>
    <name>OperatorStrip</name>
    <message>
        <source>Operator {number}</source>
        <translation>Operator {number}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Anschlag</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo, one letter</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo of operator {number}</source>
        <translation>Solo von Operator {number}</translation>
    </message>
    <message>
        <source>Switches all others off for a while, but those soloed too. A modulator alone is not heard.</source>
        <translation>Schaltet alle anderen für eine Weile aus, außer denen, die auch auf Solo sind. Ein Modulator allein ist nicht zu hören.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute, one letter</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute operator {number}</source>
        <translation>Operator {number} stummschalten</translation>
    </message>
    <message>
        <source>Switches it off for a while.</source>
        <translation>Schaltet ihn für eine Weile aus.</translation>
    </message>
</context>
<context>
    <name>PadCard</name>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>type a sound</source>
        <translation>Klang eintippen</translation>
    </message>
    <message>
        <source>Words for the corner at the {place}</source>
        <translation>Worte für die Ecke {place}</translation>
    </message>
    <message>
        <source>Sounds for the corner at the {place}</source>
        <translation>Klänge für die Ecke {place}</translation>
    </message>
    <message>
        <source>Put a prompt&apos;s sound, the sound of now or a snapshot into this corner.</source>
        <translation>Setzt den Klang eines Prompts, den jetzigen oder einen Snapshot in diese Ecke.</translation>
    </message>
    <message>
        <source>Corner at the {place}: {name}</source>
        <translation>Ecke {place}: {name}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>nameless</source>
        <translation>namenlos</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Empty the corner</source>
        <translation>Ecke leeren</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>&amp;Core</source>
        <translation>&amp;Kern</translation>
    </message>
    <message>
        <source>What changes most sounds most</source>
        <translation>Was die meisten Klänge am meisten ändert</translation>
    </message>
    <message>
        <source>&amp;Operators</source>
        <translation>&amp;Operatoren</translation>
    </message>
    <message>
        <source>Six operators: ratio, level, envelope</source>
        <translation>Sechs Operatoren: Ratio, Pegel, Hüllkurve</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Matri&amp;x</translation>
    </message>
    <message>
        <source>How far each operator modulates each, and the algorithms of the DX7</source>
        <translation>Wie weit jeder Operator jeden moduliert, und die Algorithmen des DX7</translation>
    </message>
    <message>
        <source>Mo&amp;dulation</source>
        <translation>Mo&amp;dulation</translation>
    </message>
    <message>
        <source>LFOs, pitch, repeats, noise, filter, and what the hands do</source>
        <translation>LFOs, Tonhöhe, Wiederholungen, Rauschen, Filter, und was die Hände tun</translation>
    </message>
    <message>
        <source>&amp;Effects</source>
        <translation>&amp;Effekte</translation>
    </message>
    <message>
        <source>Drive, chorus, delay and reverb</source>
        <translation>Drive, Chorus, Delay und Hall</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>as in a plain sound</source>
        <translation>wie im schlichten Klang</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Operator 1 ratio</source>
        <translation>Operator 1 Ratio</translation>
    </message>
    <message>
        <source>Frequency as a multiple of the note&apos;s.</source>
        <translation>Frequenz als Vielfaches der Notenfrequenz.</translation>
    </message>
    <message>
        <source>Operator 1 detune</source>
        <translation>Operator 1 Detune</translation>
    </message>
    <message>
        <source>Fine tuning on top of the ratio.</source>
        <translation>Feinstimmung zusätzlich zur Ratio.</translation>
    </message>
    <message>
        <source>Operator 1 level</source>
        <translation>Operator 1 Pegel</translation>
    </message>
    <message>
        <source>Peak of its envelope; lowest: off.</source>
        <translation>Spitze seiner Hüllkurve; ganz unten: aus.</translation>
    </message>
    <message>
        <source>Operator 1 output</source>
        <translation>Operator 1 Ausgang</translation>
    </message>
    <message>
        <source>How much of it is heard directly: 1 a carrier.</source>
        <translation>Wie viel davon direkt zu hören ist: 1 ein Träger.</translation>
    </message>
    <message>
        <source>Operator 1 velocity</source>
        <translation>Operator 1 Anschlag</translation>
    </message>
    <message>
        <source>What a soft key takes away (1: 40 dB).</source>
        <translation>Was eine leise Taste wegnimmt (1: 40 dB).</translation>
    </message>
    <message>
        <source>Operator 1 attack</source>
        <translation>Operator 1 Attack</translation>
    </message>
    <message>
        <source>Time from silence to full level.</source>
        <translation>Zeit von der Stille bis zum vollen Pegel.</translation>
    </message>
    <message>
        <source>Operator 1 decay</source>
        <translation>Operator 1 Decay</translation>
    </message>
    <message>
        <source>Time to fall by 60 dB, towards the sustain level.</source>
        <translation>Zeit für einen Abfall um 60 dB, zum Sustain-Pegel hin.</translation>
    </message>
    <message>
        <source>Operator 1 sustain</source>
        <translation>Operator 1 Sustain</translation>
    </message>
    <message>
        <source>Held while the key is down.</source>
        <translation>Gehalten, solange die Taste gedrückt ist.</translation>
    </message>
    <message>
        <source>Operator 1 release</source>
        <translation>Operator 1 Release</translation>
    </message>
    <message>
        <source>Time to fall by 60 dB once the key is up.</source>
        <translation>Zeit für einen Abfall um 60 dB, sobald die Taste oben ist.</translation>
    </message>
    <message>
        <source>Operator 1 on</source>
        <translation>Operator 1 ein</translation>
    </message>
    <message>
        <source>Off: silent, its settings kept.</source>
        <translation>Aus: stumm, seine Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Operator 1 fixed</source>
        <translation>Operator 1 fest</translation>
    </message>
    <message>
        <source>0: follows the key by its ratio; 1: its fixed frequency.</source>
        <translation>0: folgt der Taste mit seiner Ratio; 1: seine feste Frequenz.</translation>
    </message>
    <message>
        <source>Operator 1 fixed frequency</source>
        <translation>Operator 1 Festfrequenz</translation>
    </message>
    <message>
        <source>Heard as far as it is fixed.</source>
        <translation>Zu hören, soweit er fest ist.</translation>
    </message>
    <message>
        <source>Operator 1 peak</source>
        <translation>Operator 1 Spitze</translation>
    </message>
    <message>
        <source>First level of the envelope, where the attack ends.</source>
        <translation>Erster Pegel der Hüllkurve, wo das Attack endet.</translation>
    </message>
    <message>
        <source>Operator 1 bend</source>
        <translation>Operator 1 Knick</translation>
    </message>
    <message>
        <source>Second level, passed on the way to the sustain level.</source>
        <translation>Zweiter Pegel, auf dem Weg zum Sustain-Pegel.</translation>
    </message>
    <message>
        <source>Operator 1 bend time</source>
        <translation>Operator 1 Zeit bis Knick</translation>
    </message>
    <message>
        <source>Time to fall by 60 dB, towards the second level.</source>
        <translation>Zeit für einen Abfall um 60 dB, zum zweiten Pegel hin.</translation>
    </message>
    <message>
        <source>Operator 1 end</source>
        <translation>Operator 1 Ende</translation>
    </message>
    <message>
        <source>Fourth level: where it starts, and where a modulator&apos;s release ends.</source>
        <translation>Vierter Pegel: wo sie beginnt, und wo das Release eines Modulators endet.</translation>
    </message>
    <message>
        <source>Operator 1 attack curve</source>
        <translation>Operator 1 Attack-Kurve</translation>
    </message>
    <message>
        <source>Of rises: 0 straight, 1 the DX7&apos;s, steep at the end.</source>
        <translation>Von Anstiegen: 0 gerade, 1 die des DX7, am Ende steil.</translation>
    </message>
    <message>
        <source>Operator 1 rate scaling</source>
        <translation>Operator 1 Rate-Scaling</translation>
    </message>
    <message>
        <source>1: twice as fast an octave above C4.</source>
        <translation>1: eine Oktave über C4 doppelt so schnell.</translation>
    </message>
    <message>
        <source>Operator 1 break point</source>
        <translation>Operator 1 Breakpoint</translation>
    </message>
    <message>
        <source>The key from which its level is scaled.</source>
        <translation>Die Taste, von der aus sein Pegel skaliert wird.</translation>
    </message>
    <message>
        <source>Operator 1 left depth</source>
        <translation>Operator 1 Tiefe links</translation>
    </message>
    <message>
        <source>Level change an octave below the break point.</source>
        <translation>Pegeländerung eine Oktave unter dem Breakpoint.</translation>
    </message>
    <message>
        <source>Operator 1 right depth</source>
        <translation>Operator 1 Tiefe rechts</translation>
    </message>
    <message>
        <source>Level change an octave above it.</source>
        <translation>Pegeländerung eine Oktave darüber.</translation>
    </message>
    <message>
        <source>Operator 1 left curve</source>
        <translation>Operator 1 Kurve links</translation>
    </message>
    <message>
        <source>0: straight; 1: slow at first, then doubling.</source>
        <translation>0: gerade; 1: erst langsam, dann verdoppelnd.</translation>
    </message>
    <message>
        <source>Operator 1 right curve</source>
        <translation>Operator 1 Kurve rechts</translation>
    </message>
    <message>
        <source>Operator 1 tremolo</source>
        <translation>Operator 1 Tremolo</translation>
    </message>
    <message>
        <source>How far LFO 1 turns its level down (1: 40 dB).</source>
        <translation>Wie weit LFO 1 seinen Pegel senkt (1: 40 dB).</translation>
    </message>
    <message>
        <source>Operator 2 ratio</source>
        <translation>Operator 2 Ratio</translation>
    </message>
    <message>
        <source>Operator 2 detune</source>
        <translation>Operator 2 Detune</translation>
    </message>
    <message>
        <source>Operator 2 level</source>
        <translation>Operator 2 Pegel</translation>
    </message>
    <message>
        <source>Operator 2 output</source>
        <translation>Operator 2 Ausgang</translation>
    </message>
    <message>
        <source>Operator 2 velocity</source>
        <translation>Operator 2 Anschlag</translation>
    </message>
    <message>
        <source>Operator 2 attack</source>
        <translation>Operator 2 Attack</translation>
    </message>
    <message>
        <source>Operator 2 decay</source>
        <translation>Operator 2 Decay</translation>
    </message>
    <message>
        <source>Operator 2 sustain</source>
        <translation>Operator 2 Sustain</translation>
    </message>
    <message>
        <source>Operator 2 release</source>
        <translation>Operator 2 Release</translation>
    </message>
    <message>
        <source>Operator 2 on</source>
        <translation>Operator 2 ein</translation>
    </message>
    <message>
        <source>Operator 2 fixed</source>
        <translation>Operator 2 fest</translation>
    </message>
    <message>
        <source>Operator 2 fixed frequency</source>
        <translation>Operator 2 Festfrequenz</translation>
    </message>
    <message>
        <source>Operator 2 peak</source>
        <translation>Operator 2 Spitze</translation>
    </message>
    <message>
        <source>Operator 2 bend</source>
        <translation>Operator 2 Knick</translation>
    </message>
    <message>
        <source>Operator 2 bend time</source>
        <translation>Operator 2 Zeit bis Knick</translation>
    </message>
    <message>
        <source>Operator 2 end</source>
        <translation>Operator 2 Ende</translation>
    </message>
    <message>
        <source>Operator 2 attack curve</source>
        <translation>Operator 2 Attack-Kurve</translation>
    </message>
    <message>
        <source>Operator 2 rate scaling</source>
        <translation>Operator 2 Rate-Scaling</translation>
    </message>
    <message>
        <source>Operator 2 break point</source>
        <translation>Operator 2 Breakpoint</translation>
    </message>
    <message>
        <source>Operator 2 left depth</source>
        <translation>Operator 2 Tiefe links</translation>
    </message>
    <message>
        <source>Operator 2 right depth</source>
        <translation>Operator 2 Tiefe rechts</translation>
    </message>
    <message>
        <source>Operator 2 left curve</source>
        <translation>Operator 2 Kurve links</translation>
    </message>
    <message>
        <source>Operator 2 right curve</source>
        <translation>Operator 2 Kurve rechts</translation>
    </message>
    <message>
        <source>Operator 2 tremolo</source>
        <translation>Operator 2 Tremolo</translation>
    </message>
    <message>
        <source>Operator 3 ratio</source>
        <translation>Operator 3 Ratio</translation>
    </message>
    <message>
        <source>Operator 3 detune</source>
        <translation>Operator 3 Detune</translation>
    </message>
    <message>
        <source>Operator 3 level</source>
        <translation>Operator 3 Pegel</translation>
    </message>
    <message>
        <source>Operator 3 output</source>
        <translation>Operator 3 Ausgang</translation>
    </message>
    <message>
        <source>Operator 3 velocity</source>
        <translation>Operator 3 Anschlag</translation>
    </message>
    <message>
        <source>Operator 3 attack</source>
        <translation>Operator 3 Attack</translation>
    </message>
    <message>
        <source>Operator 3 decay</source>
        <translation>Operator 3 Decay</translation>
    </message>
    <message>
        <source>Operator 3 sustain</source>
        <translation>Operator 3 Sustain</translation>
    </message>
    <message>
        <source>Operator 3 release</source>
        <translation>Operator 3 Release</translation>
    </message>
    <message>
        <source>Operator 3 on</source>
        <translation>Operator 3 ein</translation>
    </message>
    <message>
        <source>Operator 3 fixed</source>
        <translation>Operator 3 fest</translation>
    </message>
    <message>
        <source>Operator 3 fixed frequency</source>
        <translation>Operator 3 Festfrequenz</translation>
    </message>
    <message>
        <source>Operator 3 peak</source>
        <translation>Operator 3 Spitze</translation>
    </message>
    <message>
        <source>Operator 3 bend</source>
        <translation>Operator 3 Knick</translation>
    </message>
    <message>
        <source>Operator 3 bend time</source>
        <translation>Operator 3 Zeit bis Knick</translation>
    </message>
    <message>
        <source>Operator 3 end</source>
        <translation>Operator 3 Ende</translation>
    </message>
    <message>
        <source>Operator 3 attack curve</source>
        <translation>Operator 3 Attack-Kurve</translation>
    </message>
    <message>
        <source>Operator 3 rate scaling</source>
        <translation>Operator 3 Rate-Scaling</translation>
    </message>
    <message>
        <source>Operator 3 break point</source>
        <translation>Operator 3 Breakpoint</translation>
    </message>
    <message>
        <source>Operator 3 left depth</source>
        <translation>Operator 3 Tiefe links</translation>
    </message>
    <message>
        <source>Operator 3 right depth</source>
        <translation>Operator 3 Tiefe rechts</translation>
    </message>
    <message>
        <source>Operator 3 left curve</source>
        <translation>Operator 3 Kurve links</translation>
    </message>
    <message>
        <source>Operator 3 right curve</source>
        <translation>Operator 3 Kurve rechts</translation>
    </message>
    <message>
        <source>Operator 3 tremolo</source>
        <translation>Operator 3 Tremolo</translation>
    </message>
    <message>
        <source>Operator 4 ratio</source>
        <translation>Operator 4 Ratio</translation>
    </message>
    <message>
        <source>Operator 4 detune</source>
        <translation>Operator 4 Detune</translation>
    </message>
    <message>
        <source>Operator 4 level</source>
        <translation>Operator 4 Pegel</translation>
    </message>
    <message>
        <source>Operator 4 output</source>
        <translation>Operator 4 Ausgang</translation>
    </message>
    <message>
        <source>Operator 4 velocity</source>
        <translation>Operator 4 Anschlag</translation>
    </message>
    <message>
        <source>Operator 4 attack</source>
        <translation>Operator 4 Attack</translation>
    </message>
    <message>
        <source>Operator 4 decay</source>
        <translation>Operator 4 Decay</translation>
    </message>
    <message>
        <source>Operator 4 sustain</source>
        <translation>Operator 4 Sustain</translation>
    </message>
    <message>
        <source>Operator 4 release</source>
        <translation>Operator 4 Release</translation>
    </message>
    <message>
        <source>Operator 4 on</source>
        <translation>Operator 4 ein</translation>
    </message>
    <message>
        <source>Operator 4 fixed</source>
        <translation>Operator 4 fest</translation>
    </message>
    <message>
        <source>Operator 4 fixed frequency</source>
        <translation>Operator 4 Festfrequenz</translation>
    </message>
    <message>
        <source>Operator 4 peak</source>
        <translation>Operator 4 Spitze</translation>
    </message>
    <message>
        <source>Operator 4 bend</source>
        <translation>Operator 4 Knick</translation>
    </message>
    <message>
        <source>Operator 4 bend time</source>
        <translation>Operator 4 Zeit bis Knick</translation>
    </message>
    <message>
        <source>Operator 4 end</source>
        <translation>Operator 4 Ende</translation>
    </message>
    <message>
        <source>Operator 4 attack curve</source>
        <translation>Operator 4 Attack-Kurve</translation>
    </message>
    <message>
        <source>Operator 4 rate scaling</source>
        <translation>Operator 4 Rate-Scaling</translation>
    </message>
    <message>
        <source>Operator 4 break point</source>
        <translation>Operator 4 Breakpoint</translation>
    </message>
    <message>
        <source>Operator 4 left depth</source>
        <translation>Operator 4 Tiefe links</translation>
    </message>
    <message>
        <source>Operator 4 right depth</source>
        <translation>Operator 4 Tiefe rechts</translation>
    </message>
    <message>
        <source>Operator 4 left curve</source>
        <translation>Operator 4 Kurve links</translation>
    </message>
    <message>
        <source>Operator 4 right curve</source>
        <translation>Operator 4 Kurve rechts</translation>
    </message>
    <message>
        <source>Operator 4 tremolo</source>
        <translation>Operator 4 Tremolo</translation>
    </message>
    <message>
        <source>Operator 5 ratio</source>
        <translation>Operator 5 Ratio</translation>
    </message>
    <message>
        <source>Operator 5 detune</source>
        <translation>Operator 5 Detune</translation>
    </message>
    <message>
        <source>Operator 5 level</source>
        <translation>Operator 5 Pegel</translation>
    </message>
    <message>
        <source>Operator 5 output</source>
        <translation>Operator 5 Ausgang</translation>
    </message>
    <message>
        <source>Operator 5 velocity</source>
        <translation>Operator 5 Anschlag</translation>
    </message>
    <message>
        <source>Operator 5 attack</source>
        <translation>Operator 5 Attack</translation>
    </message>
    <message>
        <source>Operator 5 decay</source>
        <translation>Operator 5 Decay</translation>
    </message>
    <message>
        <source>Operator 5 sustain</source>
        <translation>Operator 5 Sustain</translation>
    </message>
    <message>
        <source>Operator 5 release</source>
        <translation>Operator 5 Release</translation>
    </message>
    <message>
        <source>Operator 5 on</source>
        <translation>Operator 5 ein</translation>
    </message>
    <message>
        <source>Operator 5 fixed</source>
        <translation>Operator 5 fest</translation>
    </message>
    <message>
        <source>Operator 5 fixed frequency</source>
        <translation>Operator 5 Festfrequenz</translation>
    </message>
    <message>
        <source>Operator 5 peak</source>
        <translation>Operator 5 Spitze</translation>
    </message>
    <message>
        <source>Operator 5 bend</source>
        <translation>Operator 5 Knick</translation>
    </message>
    <message>
        <source>Operator 5 bend time</source>
        <translation>Operator 5 Zeit bis Knick</translation>
    </message>
    <message>
        <source>Operator 5 end</source>
        <translation>Operator 5 Ende</translation>
    </message>
    <message>
        <source>Operator 5 attack curve</source>
        <translation>Operator 5 Attack-Kurve</translation>
    </message>
    <message>
        <source>Operator 5 rate scaling</source>
        <translation>Operator 5 Rate-Scaling</translation>
    </message>
    <message>
        <source>Operator 5 break point</source>
        <translation>Operator 5 Breakpoint</translation>
    </message>
    <message>
        <source>Operator 5 left depth</source>
        <translation>Operator 5 Tiefe links</translation>
    </message>
    <message>
        <source>Operator 5 right depth</source>
        <translation>Operator 5 Tiefe rechts</translation>
    </message>
    <message>
        <source>Operator 5 left curve</source>
        <translation>Operator 5 Kurve links</translation>
    </message>
    <message>
        <source>Operator 5 right curve</source>
        <translation>Operator 5 Kurve rechts</translation>
    </message>
    <message>
        <source>Operator 5 tremolo</source>
        <translation>Operator 5 Tremolo</translation>
    </message>
    <message>
        <source>Operator 6 ratio</source>
        <translation>Operator 6 Ratio</translation>
    </message>
    <message>
        <source>Operator 6 detune</source>
        <translation>Operator 6 Detune</translation>
    </message>
    <message>
        <source>Operator 6 level</source>
        <translation>Operator 6 Pegel</translation>
    </message>
    <message>
        <source>Operator 6 output</source>
        <translation>Operator 6 Ausgang</translation>
    </message>
    <message>
        <source>Operator 6 velocity</source>
        <translation>Operator 6 Anschlag</translation>
    </message>
    <message>
        <source>Operator 6 attack</source>
        <translation>Operator 6 Attack</translation>
    </message>
    <message>
        <source>Operator 6 decay</source>
        <translation>Operator 6 Decay</translation>
    </message>
    <message>
        <source>Operator 6 sustain</source>
        <translation>Operator 6 Sustain</translation>
    </message>
    <message>
        <source>Operator 6 release</source>
        <translation>Operator 6 Release</translation>
    </message>
    <message>
        <source>Operator 6 on</source>
        <translation>Operator 6 ein</translation>
    </message>
    <message>
        <source>Operator 6 fixed</source>
        <translation>Operator 6 fest</translation>
    </message>
    <message>
        <source>Operator 6 fixed frequency</source>
        <translation>Operator 6 Festfrequenz</translation>
    </message>
    <message>
        <source>Operator 6 peak</source>
        <translation>Operator 6 Spitze</translation>
    </message>
    <message>
        <source>Operator 6 bend</source>
        <translation>Operator 6 Knick</translation>
    </message>
    <message>
        <source>Operator 6 bend time</source>
        <translation>Operator 6 Zeit bis Knick</translation>
    </message>
    <message>
        <source>Operator 6 end</source>
        <translation>Operator 6 Ende</translation>
    </message>
    <message>
        <source>Operator 6 attack curve</source>
        <translation>Operator 6 Attack-Kurve</translation>
    </message>
    <message>
        <source>Operator 6 rate scaling</source>
        <translation>Operator 6 Rate-Scaling</translation>
    </message>
    <message>
        <source>Operator 6 break point</source>
        <translation>Operator 6 Breakpoint</translation>
    </message>
    <message>
        <source>Operator 6 left depth</source>
        <translation>Operator 6 Tiefe links</translation>
    </message>
    <message>
        <source>Operator 6 right depth</source>
        <translation>Operator 6 Tiefe rechts</translation>
    </message>
    <message>
        <source>Operator 6 left curve</source>
        <translation>Operator 6 Kurve links</translation>
    </message>
    <message>
        <source>Operator 6 right curve</source>
        <translation>Operator 6 Kurve rechts</translation>
    </message>
    <message>
        <source>Operator 6 tremolo</source>
        <translation>Operator 6 Tremolo</translation>
    </message>
    <message>
        <source>Feedback of 1</source>
        <translation>Feedback von 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 1.</source>
        <translation>Größter Phasenhub von Operator 1 durch sich selbst.</translation>
    </message>
    <message>
        <source>Index 2 to 1</source>
        <translation>Index 2 auf 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 2.</source>
        <translation>Größter Phasenhub von Operator 1 durch Operator 2.</translation>
    </message>
    <message>
        <source>Index 3 to 1</source>
        <translation>Index 3 auf 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 3.</source>
        <translation>Größter Phasenhub von Operator 1 durch Operator 3.</translation>
    </message>
    <message>
        <source>Index 4 to 1</source>
        <translation>Index 4 auf 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 4.</source>
        <translation>Größter Phasenhub von Operator 1 durch Operator 4.</translation>
    </message>
    <message>
        <source>Index 5 to 1</source>
        <translation>Index 5 auf 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 5.</source>
        <translation>Größter Phasenhub von Operator 1 durch Operator 5.</translation>
    </message>
    <message>
        <source>Index 6 to 1</source>
        <translation>Index 6 auf 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 6.</source>
        <translation>Größter Phasenhub von Operator 1 durch Operator 6.</translation>
    </message>
    <message>
        <source>Index 1 to 2</source>
        <translation>Index 1 auf 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 1.</source>
        <translation>Größter Phasenhub von Operator 2 durch Operator 1.</translation>
    </message>
    <message>
        <source>Feedback of 2</source>
        <translation>Feedback von 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 2.</source>
        <translation>Größter Phasenhub von Operator 2 durch sich selbst.</translation>
    </message>
    <message>
        <source>Index 3 to 2</source>
        <translation>Index 3 auf 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 3.</source>
        <translation>Größter Phasenhub von Operator 2 durch Operator 3.</translation>
    </message>
    <message>
        <source>Index 4 to 2</source>
        <translation>Index 4 auf 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 4.</source>
        <translation>Größter Phasenhub von Operator 2 durch Operator 4.</translation>
    </message>
    <message>
        <source>Index 5 to 2</source>
        <translation>Index 5 auf 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 5.</source>
        <translation>Größter Phasenhub von Operator 2 durch Operator 5.</translation>
    </message>
    <message>
        <source>Index 6 to 2</source>
        <translation>Index 6 auf 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 6.</source>
        <translation>Größter Phasenhub von Operator 2 durch Operator 6.</translation>
    </message>
    <message>
        <source>Index 1 to 3</source>
        <translation>Index 1 auf 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 1.</source>
        <translation>Größter Phasenhub von Operator 3 durch Operator 1.</translation>
    </message>
    <message>
        <source>Index 2 to 3</source>
        <translation>Index 2 auf 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 2.</source>
        <translation>Größter Phasenhub von Operator 3 durch Operator 2.</translation>
    </message>
    <message>
        <source>Feedback of 3</source>
        <translation>Feedback von 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 3.</source>
        <translation>Größter Phasenhub von Operator 3 durch sich selbst.</translation>
    </message>
    <message>
        <source>Index 4 to 3</source>
        <translation>Index 4 auf 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 4.</source>
        <translation>Größter Phasenhub von Operator 3 durch Operator 4.</translation>
    </message>
    <message>
        <source>Index 5 to 3</source>
        <translation>Index 5 auf 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 5.</source>
        <translation>Größter Phasenhub von Operator 3 durch Operator 5.</translation>
    </message>
    <message>
        <source>Index 6 to 3</source>
        <translation>Index 6 auf 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 6.</source>
        <translation>Größter Phasenhub von Operator 3 durch Operator 6.</translation>
    </message>
    <message>
        <source>Index 1 to 4</source>
        <translation>Index 1 auf 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 1.</source>
        <translation>Größter Phasenhub von Operator 4 durch Operator 1.</translation>
    </message>
    <message>
        <source>Index 2 to 4</source>
        <translation>Index 2 auf 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 2.</source>
        <translation>Größter Phasenhub von Operator 4 durch Operator 2.</translation>
    </message>
    <message>
        <source>Index 3 to 4</source>
        <translation>Index 3 auf 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 3.</source>
        <translation>Größter Phasenhub von Operator 4 durch Operator 3.</translation>
    </message>
    <message>
        <source>Feedback of 4</source>
        <translation>Feedback von 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 4.</source>
        <translation>Größter Phasenhub von Operator 4 durch sich selbst.</translation>
    </message>
    <message>
        <source>Index 5 to 4</source>
        <translation>Index 5 auf 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 5.</source>
        <translation>Größter Phasenhub von Operator 4 durch Operator 5.</translation>
    </message>
    <message>
        <source>Index 6 to 4</source>
        <translation>Index 6 auf 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 6.</source>
        <translation>Größter Phasenhub von Operator 4 durch Operator 6.</translation>
    </message>
    <message>
        <source>Index 1 to 5</source>
        <translation>Index 1 auf 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 1.</source>
        <translation>Größter Phasenhub von Operator 5 durch Operator 1.</translation>
    </message>
    <message>
        <source>Index 2 to 5</source>
        <translation>Index 2 auf 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 2.</source>
        <translation>Größter Phasenhub von Operator 5 durch Operator 2.</translation>
    </message>
    <message>
        <source>Index 3 to 5</source>
        <translation>Index 3 auf 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 3.</source>
        <translation>Größter Phasenhub von Operator 5 durch Operator 3.</translation>
    </message>
    <message>
        <source>Index 4 to 5</source>
        <translation>Index 4 auf 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 4.</source>
        <translation>Größter Phasenhub von Operator 5 durch Operator 4.</translation>
    </message>
    <message>
        <source>Feedback of 5</source>
        <translation>Feedback von 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 5.</source>
        <translation>Größter Phasenhub von Operator 5 durch sich selbst.</translation>
    </message>
    <message>
        <source>Index 6 to 5</source>
        <translation>Index 6 auf 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 6.</source>
        <translation>Größter Phasenhub von Operator 5 durch Operator 6.</translation>
    </message>
    <message>
        <source>Index 1 to 6</source>
        <translation>Index 1 auf 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 1.</source>
        <translation>Größter Phasenhub von Operator 6 durch Operator 1.</translation>
    </message>
    <message>
        <source>Index 2 to 6</source>
        <translation>Index 2 auf 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 2.</source>
        <translation>Größter Phasenhub von Operator 6 durch Operator 2.</translation>
    </message>
    <message>
        <source>Index 3 to 6</source>
        <translation>Index 3 auf 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 3.</source>
        <translation>Größter Phasenhub von Operator 6 durch Operator 3.</translation>
    </message>
    <message>
        <source>Index 4 to 6</source>
        <translation>Index 4 auf 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 4.</source>
        <translation>Größter Phasenhub von Operator 6 durch Operator 4.</translation>
    </message>
    <message>
        <source>Index 5 to 6</source>
        <translation>Index 5 auf 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 5.</source>
        <translation>Größter Phasenhub von Operator 6 durch Operator 5.</translation>
    </message>
    <message>
        <source>Feedback of 6</source>
        <translation>Feedback von 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 6.</source>
        <translation>Größter Phasenhub von Operator 6 durch sich selbst.</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>Rauschpegel</translation>
    </message>
    <message>
        <source>In the mix.</source>
        <translation>Im Mix.</translation>
    </message>
    <message>
        <source>Noise colour</source>
        <translation>Rauschfarbe</translation>
    </message>
    <message>
        <source>-1 dark, 0 white, 1 bright.</source>
        <translation>-1 dunkel, 0 weiß, 1 hell.</translation>
    </message>
    <message>
        <source>Noise attack</source>
        <translation>Rausch-Attack</translation>
    </message>
    <message>
        <source>Silence to peak, linear.</source>
        <translation>Von der Stille zur Spitze, linear.</translation>
    </message>
    <message>
        <source>Noise decay</source>
        <translation>Rausch-Decay</translation>
    </message>
    <message>
        <source>Time to fall by 60 dB.</source>
        <translation>Zeit für einen Abfall um 60 dB.</translation>
    </message>
    <message>
        <source>Noise sustain</source>
        <translation>Rausch-Sustain</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>Gehalten.</translation>
    </message>
    <message>
        <source>Noise release</source>
        <translation>Rausch-Release</translation>
    </message>
    <message>
        <source>Fall by 60 dB, key up.</source>
        <translation>Abfall um 60 dB, Taste oben.</translation>
    </message>
    <message>
        <source>Noise velocity</source>
        <translation>Rausch-Anschlag</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Cutoff</translation>
    </message>
    <message>
        <source>Corner of the filter.</source>
        <translation>Eckfrequenz des Filters.</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>At the corner (1: Q 20).</source>
        <translation>An der Eckfrequenz (1: Q 20).</translation>
    </message>
    <message>
        <source>Filter mode</source>
        <translation>Filtermodus</translation>
    </message>
    <message>
        <source>Which part passes; between two, a blend.</source>
        <translation>Welcher Teil durchkommt; zwischen zweien eine Mischung.</translation>
    </message>
    <message>
        <source>low pass</source>
        <translation>Tiefpass</translation>
    </message>
    <message>
        <source>band pass</source>
        <translation>Bandpass</translation>
    </message>
    <message>
        <source>high pass</source>
        <translation>Hochpass</translation>
    </message>
    <message>
        <source>notch</source>
        <translation>Notch</translation>
    </message>
    <message>
        <source>Key tracking</source>
        <translation>Keytracking</translation>
    </message>
    <message>
        <source>1: follows the key.</source>
        <translation>1: folgt der Taste.</translation>
    </message>
    <message>
        <source>Filter envelope</source>
        <translation>Filterhüllkurve</translation>
    </message>
    <message>
        <source>How far the envelope moves the cutoff.</source>
        <translation>Wie weit die Hüllkurve den Cutoff bewegt.</translation>
    </message>
    <message>
        <source>Filter decay</source>
        <translation>Filter-Decay</translation>
    </message>
    <message>
        <source>Time to 1/e, towards its sustain.</source>
        <translation>Zeit bis 1/e, zu ihrem Sustain hin.</translation>
    </message>
    <message>
        <source>Filter attack</source>
        <translation>Filter-Attack</translation>
    </message>
    <message>
        <source>Time of the envelope&apos;s rise, linear in octaves.</source>
        <translation>Anstiegszeit der Hüllkurve, linear in Oktaven.</translation>
    </message>
    <message>
        <source>Filter sustain</source>
        <translation>Filter-Sustain</translation>
    </message>
    <message>
        <source>Where the envelope stays while the key is down.</source>
        <translation>Wo die Hüllkurve bleibt, solange die Taste gedrückt ist.</translation>
    </message>
    <message>
        <source>Filter release</source>
        <translation>Filter-Release</translation>
    </message>
    <message>
        <source>Time to 1/e once the key is up.</source>
        <translation>Zeit bis 1/e, sobald die Taste oben ist.</translation>
    </message>
    <message>
        <source>Filter velocity</source>
        <translation>Filter-Anschlag</translation>
    </message>
    <message>
        <source>What the softest key takes from the cutoff.</source>
        <translation>Was die leiseste Taste dem Cutoff nimmt.</translation>
    </message>
    <message>
        <source>Pitch envelope</source>
        <translation>Pitch-Hüllkurve</translation>
    </message>
    <message>
        <source>Offset at note-on.</source>
        <translation>Abweichung beim Anschlag der Note.</translation>
    </message>
    <message>
        <source>Pitch decay</source>
        <translation>Pitch-Decay</translation>
    </message>
    <message>
        <source>Time to 1/e of it.</source>
        <translation>Zeit bis zu 1/e davon.</translation>
    </message>
    <message>
        <source>Pitch level 1</source>
        <translation>Pitch-Stufe 1</translation>
    </message>
    <message>
        <source>Pitch that the four-stage envelope moves to first.</source>
        <translation>Tonhöhe, zu der die vierstufige Hüllkurve zuerst geht.</translation>
    </message>
    <message>
        <source>Pitch level 2</source>
        <translation>Pitch-Stufe 2</translation>
    </message>
    <message>
        <source>Pitch that it moves to second.</source>
        <translation>Tonhöhe, zu der sie als Zweites geht.</translation>
    </message>
    <message>
        <source>Pitch level 3</source>
        <translation>Pitch-Stufe 3</translation>
    </message>
    <message>
        <source>Pitch that it holds while the key is down.</source>
        <translation>Tonhöhe, die sie hält, solange die Taste gedrückt ist.</translation>
    </message>
    <message>
        <source>Pitch level 4</source>
        <translation>Pitch-Stufe 4</translation>
    </message>
    <message>
        <source>Pitch where it starts, and where it goes once the key is up.</source>
        <translation>Tonhöhe, bei der sie beginnt und zu der sie geht, sobald die Taste oben ist.</translation>
    </message>
    <message>
        <source>Pitch time 1</source>
        <translation>Pitch-Zeit 1</translation>
    </message>
    <message>
        <source>Time per octave, towards level 1.</source>
        <translation>Zeit je Oktave, zu Stufe 1 hin.</translation>
    </message>
    <message>
        <source>Pitch time 2</source>
        <translation>Pitch-Zeit 2</translation>
    </message>
    <message>
        <source>Time per octave, towards level 2.</source>
        <translation>Zeit je Oktave, zu Stufe 2 hin.</translation>
    </message>
    <message>
        <source>Pitch time 3</source>
        <translation>Pitch-Zeit 3</translation>
    </message>
    <message>
        <source>Time per octave, towards level 3.</source>
        <translation>Zeit je Oktave, zu Stufe 3 hin.</translation>
    </message>
    <message>
        <source>Pitch time 4</source>
        <translation>Pitch-Zeit 4</translation>
    </message>
    <message>
        <source>Time per octave, towards level 4.</source>
        <translation>Zeit je Oktave, zu Stufe 4 hin.</translation>
    </message>
    <message>
        <source>Vibrato rate</source>
        <translation>Vibratorate</translation>
    </message>
    <message>
        <source>Cycles a second.</source>
        <translation>Zyklen je Sekunde.</translation>
    </message>
    <message>
        <source>LFO shape</source>
        <translation>LFO-Form</translation>
    </message>
    <message>
        <source>What it draws; between two, a blend.</source>
        <translation>Was er zeichnet; zwischen zweien eine Mischung.</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>Sägezahn</translation>
    </message>
    <message>
        <source>square</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>LFO fade-in</source>
        <translation>LFO-Fade-in</translation>
    </message>
    <message>
        <source>Time to full depth, after the delay.</source>
        <translation>Zeit bis zur vollen Tiefe, nach dem Delay.</translation>
    </message>
    <message>
        <source>Vibrato depth</source>
        <translation>Vibratotiefe</translation>
    </message>
    <message>
        <source>Up and down by this.</source>
        <translation>Um so viel auf und ab.</translation>
    </message>
    <message>
        <source>Tremolo depth</source>
        <translation>Tremolotiefe</translation>
    </message>
    <message>
        <source>1: down to silence.</source>
        <translation>1: hinab bis zur Stille.</translation>
    </message>
    <message>
        <source>Index modulation</source>
        <translation>Indexmodulation</translation>
    </message>
    <message>
        <source>1: down to index zero.</source>
        <translation>1: hinab bis Index null.</translation>
    </message>
    <message>
        <source>Cutoff modulation</source>
        <translation>Cutoff-Modulation</translation>
    </message>
    <message>
        <source>LFO delay</source>
        <translation>LFO-Delay</translation>
    </message>
    <message>
        <source>Time from the key to its first effect.</source>
        <translation>Zeit von der Taste bis zur ersten Wirkung.</translation>
    </message>
    <message>
        <source>LFO retrigger</source>
        <translation>LFO-Retrigger</translation>
    </message>
    <message>
        <source>On: starts with each note; off: runs free.</source>
        <translation>Ein: beginnt mit jeder Note; aus: läuft frei.</translation>
    </message>
    <message>
        <source>Second vibrato rate</source>
        <translation>Zweite Vibratorate</translation>
    </message>
    <message>
        <source>Second LFO shape</source>
        <translation>Zweite LFO-Form</translation>
    </message>
    <message>
        <source>Second LFO fade-in</source>
        <translation>Zweites LFO-Fade-in</translation>
    </message>
    <message>
        <source>Second vibrato depth</source>
        <translation>Zweite Vibratotiefe</translation>
    </message>
    <message>
        <source>Second tremolo depth</source>
        <translation>Zweite Tremolotiefe</translation>
    </message>
    <message>
        <source>Second index modulation</source>
        <translation>Zweite Indexmodulation</translation>
    </message>
    <message>
        <source>Second cutoff modulation</source>
        <translation>Zweite Cutoff-Modulation</translation>
    </message>
    <message>
        <source>Second LFO delay</source>
        <translation>Zweites LFO-Delay</translation>
    </message>
    <message>
        <source>Second LFO retrigger</source>
        <translation>Zweites LFO-Retrigger</translation>
    </message>
    <message>
        <source>Burst rate</source>
        <translation>Burst-Rate</translation>
    </message>
    <message>
        <source>Strokes a second while a note repeats itself.</source>
        <translation>Schläge je Sekunde, während eine Note sich wiederholt.</translation>
    </message>
    <message>
        <source>Burst count</source>
        <translation>Burst-Anzahl</translation>
    </message>
    <message>
        <source>Strokes of a note; 65: until key up.</source>
        <translation>Schläge einer Note; 65: bis die Taste oben ist.</translation>
    </message>
    <message>
        <source>Burst duty</source>
        <translation>Burst-Dauer</translation>
    </message>
    <message>
        <source>Share of a stroke before its release begins.</source>
        <translation>Anteil eines Schlags, bevor sein Ausklang beginnt.</translation>
    </message>
    <message>
        <source>Burst jitter</source>
        <translation>Burst-Jitter</translation>
    </message>
    <message>
        <source>How irregularly the strokes follow each other.</source>
        <translation>Wie unregelmäßig die Schläge aufeinanderfolgen.</translation>
    </message>
    <message>
        <source>Unison voices</source>
        <translation>Unison-Stimmen</translation>
    </message>
    <message>
        <source>Voices that play each note.</source>
        <translation>Stimmen, die jede Note spielen.</translation>
    </message>
    <message>
        <source>Unison detune</source>
        <translation>Unison-Detune</translation>
    </message>
    <message>
        <source>Between the lowest and the highest of them.</source>
        <translation>Zwischen der tiefsten und der höchsten von ihnen.</translation>
    </message>
    <message>
        <source>Unison width</source>
        <translation>Unison-Breite</translation>
    </message>
    <message>
        <source>How far they spread from left to right.</source>
        <translation>Wie weit sie sich von links nach rechts verteilen.</translation>
    </message>
    <message>
        <source>Glide time</source>
        <translation>Glide-Zeit</translation>
    </message>
    <message>
        <source>From the last note&apos;s pitch to the next one&apos;s.</source>
        <translation>Von der Tonhöhe der letzten Note zu der der nächsten.</translation>
    </message>
    <message>
        <source>Glide legato</source>
        <translation>Glide-Legato</translation>
    </message>
    <message>
        <source>On: only while another key is still down.</source>
        <translation>Ein: nur, solange noch eine andere Taste gedrückt ist.</translation>
    </message>
    <message>
        <source>Glide mono</source>
        <translation>Glide-Mono</translation>
    </message>
    <message>
        <source>On: one note at a time, the newest key.</source>
        <translation>Ein: eine Note auf einmal, die neueste Taste.</translation>
    </message>
    <message>
        <source>Bend range</source>
        <translation>Bending-Bereich</translation>
    </message>
    <message>
        <source>Of the pitch wheel, each way.</source>
        <translation>Des Pitchrads, in jede Richtung.</translation>
    </message>
    <message>
        <source>Wheel to vibrato</source>
        <translation>Rad auf Vibrato</translation>
    </message>
    <message>
        <source>Vibrato that the modulation wheel adds.</source>
        <translation>Vibrato, das das Modulationsrad hinzufügt.</translation>
    </message>
    <message>
        <source>Wheel to index</source>
        <translation>Rad auf Index</translation>
    </message>
    <message>
        <source>Share of every index that the modulation wheel adds.</source>
        <translation>Anteil jedes Index, den das Modulationsrad hinzufügt.</translation>
    </message>
    <message>
        <source>Wheel to cutoff</source>
        <translation>Rad auf Cutoff</translation>
    </message>
    <message>
        <source>How far the modulation wheel moves the filter.</source>
        <translation>Wie weit das Modulationsrad das Filter bewegt.</translation>
    </message>
    <message>
        <source>Wheel to level</source>
        <translation>Rad auf Pegel</translation>
    </message>
    <message>
        <source>What is missing while the modulation wheel rests.</source>
        <translation>Was fehlt, solange das Modulationsrad ruht.</translation>
    </message>
    <message>
        <source>Pressure to vibrato</source>
        <translation>Druck auf Vibrato</translation>
    </message>
    <message>
        <source>Vibrato that pressing the keys adds.</source>
        <translation>Vibrato, das der Druck auf die Tasten hinzufügt.</translation>
    </message>
    <message>
        <source>Pressure to index</source>
        <translation>Druck auf Index</translation>
    </message>
    <message>
        <source>Share of every index that pressing the keys adds.</source>
        <translation>Anteil jedes Index, den der Druck auf die Tasten hinzufügt.</translation>
    </message>
    <message>
        <source>Pressure to cutoff</source>
        <translation>Druck auf Cutoff</translation>
    </message>
    <message>
        <source>How far pressing the keys moves the filter.</source>
        <translation>Wie weit der Druck auf die Tasten das Filter bewegt.</translation>
    </message>
    <message>
        <source>Pressure to level</source>
        <translation>Druck auf Pegel</translation>
    </message>
    <message>
        <source>What is missing while pressing the keys rests.</source>
        <translation>Was fehlt, solange kein Druck auf den Tasten liegt.</translation>
    </message>
    <message>
        <source>Timbre to vibrato</source>
        <translation>Timbre auf Vibrato</translation>
    </message>
    <message>
        <source>Vibrato that the third dimension of an MPE key adds.</source>
        <translation>Vibrato, das die dritte Dimension einer MPE-Taste hinzufügt.</translation>
    </message>
    <message>
        <source>Timbre to index</source>
        <translation>Timbre auf Index</translation>
    </message>
    <message>
        <source>Share of every index that the third dimension of an MPE key adds.</source>
        <translation>Anteil jedes Index, den die dritte Dimension einer MPE-Taste hinzufügt.</translation>
    </message>
    <message>
        <source>Timbre to cutoff</source>
        <translation>Timbre auf Cutoff</translation>
    </message>
    <message>
        <source>How far the third dimension of an MPE key moves the filter.</source>
        <translation>Wie weit die dritte Dimension einer MPE-Taste das Filter bewegt.</translation>
    </message>
    <message>
        <source>Timbre to level</source>
        <translation>Timbre auf Pegel</translation>
    </message>
    <message>
        <source>What is missing while the third dimension of an MPE key rests.</source>
        <translation>Was fehlt, solange die dritte Dimension einer MPE-Taste ruht.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Into a soft saturation; 0: none.</source>
        <translation>In eine weiche Sättigung; 0: keine.</translation>
    </message>
    <message>
        <source>Chorus mix</source>
        <translation>Chorus-Mix</translation>
    </message>
    <message>
        <source>Share of the effect; 0: off.</source>
        <translation>Anteil des Effekts; 0: aus.</translation>
    </message>
    <message>
        <source>Chorus rate</source>
        <translation>Chorus-Rate</translation>
    </message>
    <message>
        <source>Of its sweep.</source>
        <translation>Seiner Modulation.</translation>
    </message>
    <message>
        <source>Chorus depth</source>
        <translation>Chorus-Tiefe</translation>
    </message>
    <message>
        <source>Delay mix</source>
        <translation>Delay-Mix</translation>
    </message>
    <message>
        <source>Loudness of the first echo; 0: off.</source>
        <translation>Lautstärke des ersten Echos; 0: aus.</translation>
    </message>
    <message>
        <source>Delay time</source>
        <translation>Delay-Zeit</translation>
    </message>
    <message>
        <source>Between two echoes, unless synchronised.</source>
        <translation>Zwischen zwei Echos, wenn nicht synchronisiert.</translation>
    </message>
    <message>
        <source>Delay sync</source>
        <translation>Delay-Sync</translation>
    </message>
    <message>
        <source>On: the echo follows the tempo (by halves, beyond 2 s).</source>
        <translation>Ein: Das Echo folgt dem Tempo (über 2 s um Hälften).</translation>
    </message>
    <message>
        <source>Delay division</source>
        <translation>Delay-Notenwert</translation>
    </message>
    <message>
        <source>Note length of an echo.</source>
        <translation>Notenlänge eines Echos.</translation>
    </message>
    <message>
        <source>1/32</source>
        <translation>1/32</translation>
    </message>
    <message>
        <source>1/16t</source>
        <translation>1/16t</translation>
    </message>
    <message>
        <source>1/16</source>
        <translation>1/16</translation>
    </message>
    <message>
        <source>1/8t</source>
        <translation>1/8t</translation>
    </message>
    <message>
        <source>1/16d</source>
        <translation>1/16d</translation>
    </message>
    <message>
        <source>1/8</source>
        <translation>1/8</translation>
    </message>
    <message>
        <source>1/4t</source>
        <translation>1/4t</translation>
    </message>
    <message>
        <source>1/8d</source>
        <translation>1/8d</translation>
    </message>
    <message>
        <source>1/4</source>
        <translation>1/4</translation>
    </message>
    <message>
        <source>1/4d</source>
        <translation>1/4d</translation>
    </message>
    <message>
        <source>1/2</source>
        <translation>1/2</translation>
    </message>
    <message>
        <source>Delay feedback</source>
        <translation>Delay-Feedback</translation>
    </message>
    <message>
        <source>What each echo keeps of the one before.</source>
        <translation>Was jedes Echo vom vorigen behält.</translation>
    </message>
    <message>
        <source>Delay damping</source>
        <translation>Delay-Dämpfung</translation>
    </message>
    <message>
        <source>Highest frequency that echoes keep.</source>
        <translation>Höchste Frequenz, die Echos behalten.</translation>
    </message>
    <message>
        <source>Delay width</source>
        <translation>Delay-Breite</translation>
    </message>
    <message>
        <source>1: echoes alternate between left and right.</source>
        <translation>1: Echos wechseln zwischen links und rechts.</translation>
    </message>
    <message>
        <source>Reverb mix</source>
        <translation>Hall-Mix</translation>
    </message>
    <message>
        <source>Share of the room; 0: off.</source>
        <translation>Anteil des Raums; 0: aus.</translation>
    </message>
    <message>
        <source>Reverb size</source>
        <translation>Hallgröße</translation>
    </message>
    <message>
        <source>Of the room: from a box to a cathedral.</source>
        <translation>Des Raums: von der Schachtel bis zur Kathedrale.</translation>
    </message>
    <message>
        <source>Reverb decay</source>
        <translation>Hall-Decay</translation>
    </message>
    <message>
        <source>Time in which it falls by 60 dB.</source>
        <translation>Zeit, in der er um 60 dB abfällt.</translation>
    </message>
    <message>
        <source>Reverb damping</source>
        <translation>Hall-Dämpfung</translation>
    </message>
    <message>
        <source>Above this the room decays twice as fast.</source>
        <translation>Darüber klingt der Raum doppelt so schnell ab.</translation>
    </message>
    <message>
        <source>Reverb pre-delay</source>
        <translation>Hall-Pre-Delay</translation>
    </message>
    <message>
        <source>Before the room answers.</source>
        <translation>Bevor der Raum antwortet.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Of what is synchronised.</source>
        <translation>Dessen, was synchronisiert ist.</translation>
    </message>
    <message>
        <source>Carrier frequency</source>
        <translation>Trägerfrequenz</translation>
    </message>
    <message>
        <source>Of the test note; held notes and key tracking follow it.</source>
        <translation>Der Testnote; gehaltene Noten und Keytracking folgen ihr.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Of the test note.</source>
        <translation>Der Testnote.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Loudness of the whole patch.</source>
        <translation>Lautstärke des ganzen Patches.</translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>Way from A to B</source>
        <translation>Weg von A nach B</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Gleiche Schritte</translation>
    </message>
    <message>
        <source>Even steps: equal moves of the slider are heard as equally large. The way is listened to first, which takes a second or two.</source>
        <translation>Gleiche Schritte: Gleich weite Bewegungen des Schiebers klingen gleich groß. Der Weg wird dafür erst abgehört, das dauert ein, zwei Sekunden.</translation>
    </message>
    <message>
        <source>Way from A to B. {meaning}</source>
        <translation>Weg von A nach B. {meaning}</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Gerade</translation>
    </message>
    <message>
        <source>Straight: every knob goes straight from A&apos;s place to B&apos;s.</source>
        <translation>Gerade: Jeder Regler geht gerade von seinem Platz in A zu dem in B.</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Crossfade</translation>
    </message>
    <message>
        <source>Crossfade: alike parts of both sounds turn into each other, what only one has fades in.</source>
        <translation>Crossfade: Ähnliche Teile beider Klänge gehen ineinander über; was nur einer hat, blendet ein.</translation>
    </message>
    <message>
        <source>Through words</source>
        <translation>Durch Worte</translation>
    </message>
    <message>
        <source>Through words: a crossfade that bends to what words between those of A and of B stand for.</source>
        <translation>Durch Worte: ein Crossfade, der sich zu dem biegt, wofür Worte zwischen denen von A und B stehen.</translation>
    </message>
    <message>
        <source>Through the model</source>
        <translation>Durchs Modell</translation>
    </message>
    <message>
        <source>Through the model: straight where the model keeps its sounds, which is a curve for the knobs.</source>
        <translation>Durchs Modell: gerade dort, wo das Modell seine Klänge hält; für die Regler ist das eine Kurve.</translation>
    </message>
    <message>
        <source>Through both</source>
        <translation>Durch beides</translation>
    </message>
    <message>
        <source>Through both: words and the inside of the model move together, each a little at a time.</source>
        <translation>Durch beides: Worte und das Innere des Modells bewegen sich zusammen, immer abwechselnd ein wenig.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>key up</source>
        <translation>Taste oben</translation>
    </message>
</context>
<context>
    <name>PicturePoint</name>
    <message>
        <source>Drag, Shift for fine, arrow keys, double-click for the defaults.</source>
        <translation>Ziehen, Umschalt für fein, Pfeiltasten, Doppelklick für die Grundwerte.</translation>
    </message>
</context>
<context>
    <name>PitchPicture</name>
    <message>
        <source>{lowest} to {highest} around the key</source>
        <translation>{lowest} bis {highest} um die Taste</translation>
    </message>
    <message>
        <source>semitones over time</source>
        <translation>Halbtöne über die Zeit</translation>
    </message>
    <message>
        <source>the pitch of the key</source>
        <translation>die Tonhöhe der Taste</translation>
    </message>
</context>
<context>
    <name>PitchWheel</name>
    <message>
        <source>Pitch</source>
        <translation>Pitch</translation>
    </message>
    <message>
        <source>Pitch wheel</source>
        <translation>Pitchrad</translation>
    </message>
    <message>
        <source>Pitch wheel: bends up to {range} each way and springs back when you let go.</source>
        <translation>Pitchrad: biegt bis zu {range} in jede Richtung und federt zurück, wenn Sie loslassen.</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play the test note</source>
        <translation>Testnote spielen</translation>
    </message>
    <message>
        <source>Play the sound at its own pitch and length (Enter; or Space outside the text).</source>
        <translation>Spielt den Klang in seiner eigenen Tonhöhe und Länge (Enter; oder Leertaste außerhalb des Texts).</translation>
    </message>
</context>
<context>
    <name>PlayPanel</name>
    <message>
        <source>Octave</source>
        <translation>Oktave</translation>
    </message>
    <message>
        <source>Octave down</source>
        <translation>Oktave tiefer</translation>
    </message>
    <message>
        <source>Octave up</source>
        <translation>Oktave höher</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Anschlag</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Pedal</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>Panik</translation>
    </message>
    <message>
        <source>Show lower keys</source>
        <translation>Tiefere Tasten zeigen</translation>
    </message>
    <message>
        <source>Show lower keys, an octave.</source>
        <translation>Zeigt tiefere Tasten, um eine Oktave.</translation>
    </message>
    <message>
        <source>Show higher keys</source>
        <translation>Höhere Tasten zeigen</translation>
    </message>
    <message>
        <source>Show higher keys, an octave.</source>
        <translation>Zeigt höhere Tasten, um eine Oktave.</translation>
    </message>
    <message>
        <source>Hold: keys stay down until you strike them again or switch this off, even while you write.</source>
        <translation>Halten: Tasten bleiben unten, bis Sie sie noch einmal anschlagen oder dies ausschalten, auch während Sie schreiben.</translation>
    </message>
    <message>
        <source>Silence every note and let go of wheels, pedal and hold (Esc).</source>
        <translation>Beendet alle Töne und lässt Räder, Pedal und Halten los (Esc).</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Layout of the computer keyboard</source>
        <translation>Layout der Computertastatur</translation>
    </message>
    <message>
        <source>What is printed on your computer&apos;s keys: {layout}.</source>
        <translation>Was auf den Tasten Ihres Computers steht: {layout}.</translation>
    </message>
    <message>
        <source>The computer&apos;s letters play an octave lower ({key}).</source>
        <translation>Die Buchstaben des Computers spielen eine Oktave tiefer ({key}).</translation>
    </message>
    <message>
        <source>The computer&apos;s letters play an octave higher ({key}).</source>
        <translation>Die Buchstaben des Computers spielen eine Oktave höher ({key}).</translation>
    </message>
    <message>
        <source>The computer&apos;s letters strike softer ({key}); 1 to 127.</source>
        <translation>Die Buchstaben des Computers schlagen leiser an ({key}); 1 bis 127.</translation>
    </message>
    <message>
        <source>The computer&apos;s letters strike harder ({key}); 1 to 127.</source>
        <translation>Die Buchstaben des Computers schlagen lauter an ({key}); 1 bis 127.</translation>
    </message>
    <message>
        <source>Sustain pedal: notes ring on while it is down. Click to switch, or keep {key} pressed.</source>
        <translation>Haltepedal: Töne klingen weiter, solange es unten ist. Klicken schaltet, oder halten Sie {key} gedrückt.</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the line.</source>
        <translation>Leert die Zeile.</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>Type an example (Ctrl+I; Ctrl+Z takes it back).</source>
        <translation>Tippt ein Beispiel (Strg+I; Strg+Z nimmt es zurück).</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Frühere Prompts</translation>
    </message>
    <message>
        <source>Search earlier prompts and examples (Ctrl+R); Up and Down step through them.</source>
        <translation>Sucht frühere Prompts und Beispiele (Strg+R); Auf und Ab blättern darin.</translation>
    </message>
    <message>
        <source>Without and guidance</source>
        <translation>Ohne und Führung</translation>
    </message>
    <message>
        <source>What the sound should not be, and how closely it keeps to the words.</source>
        <translation>Was der Klang nicht sein soll, und wie eng er sich an die Worte hält.</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Enter plays it  ·  Up for earlier prompts  ·  Ctrl+R searches them  ·  Ctrl+I for an example</source>
        <translation>Enter spielt  ·  Auf für frühere Prompts  ·  Strg+R durchsucht sie  ·  Strg+I für ein Beispiel</translation>
    </message>
    <message>
        <source>A second sound: the slider goes there</source>
        <translation>Ein zweiter Klang: Dorthin geht der Schieber</translation>
    </message>
    <message>
        <source>Prompt A</source>
        <translation>Prompt A</translation>
    </message>
    <message>
        <source>Describe a sound:</source>
        <translation>Klang beschreiben:</translation>
    </message>
    <message>
        <source>Prompt B</source>
        <translation>Prompt B</translation>
    </message>
    <message>
        <source>Morph into:</source>
        <translation>Verwandeln in:</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
</context>
<context>
    <name>RatioEditor</name>
    <message>
        <source>semitones</source>
        <translation>Halbtöne</translation>
    </message>
    <message>
        <source>harmonics</source>
        <translation>Harmonische</translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Wheel or drag a digit, or type over it; Ctrl or the arrows: {steps}; F2: write a value; Delete: {default}.</source>
        <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Mausrad oder Ziehen an einer Ziffer, oder darübertippen; Strg oder die Pfeile: {steps}; F2: Wert schreiben; Entf: {default}.</translation>
    </message>
    <message>
        <source>{label}, typed value</source>
        <translation>{label}, getippter Wert</translation>
    </message>
</context>
<context>
    <name>ReverbPicture</name>
    <message>
        <source>Reverb decay and mix</source>
        <translation>Decay und Mix des Halls</translation>
    </message>
    <message>
        <source>above {} half as long</source>
        <translation>über {} halb so lang</translation>
    </message>
</context>
<context>
    <name>RoleMark</name>
    <message>
        <source>Carrier: it is heard itself. It modulates {targets} as well.</source>
        <translation>Träger: Er ist selbst zu hören. Er moduliert auch {targets}.</translation>
    </message>
    <message>
        <source>Carrier: it is heard itself.</source>
        <translation>Träger: Er ist selbst zu hören.</translation>
    </message>
    <message>
        <source>Modulator of {targets}: it is not heard itself.</source>
        <translation>Modulator von {targets}: Er ist nicht selbst zu hören.</translation>
    </message>
    <message>
        <source>It is neither heard nor modulates another.</source>
        <translation>Er ist weder zu hören, noch moduliert er einen anderen.</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unbenutzt</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>Show the waveform</source>
        <translation>Wellenform zeigen</translation>
    </message>
    <message>
        <source>Waveform on or off.</source>
        <translation>Wellenform ein oder aus.</translation>
    </message>
    <message>
        <source>Show the spectrum</source>
        <translation>Spektrum zeigen</translation>
    </message>
    <message>
        <source>Spectrum on or off.</source>
        <translation>Spektrum ein oder aus.</translation>
    </message>
    <message>
        <source>Show the spectrogram</source>
        <translation>Spektrogramm zeigen</translation>
    </message>
    <message>
        <source>Spectrogram on or off.</source>
        <translation>Spektrogramm ein oder aus.</translation>
    </message>
    <message>
        <source>Freeze the pictures</source>
        <translation>Bilder einfrieren</translation>
    </message>
    <message>
        <source>Freeze the pictures (F9); the sound goes on.</source>
        <translation>Friert die Bilder ein (F9); der Klang geht weiter.</translation>
    </message>
    <message>
        <source>FROZEN</source>
        <translation>STANDBILD</translation>
    </message>
</context>
<context>
    <name>SectionButton</name>
    <message>
        <source>changes the sound</source>
        <translation>verändert den Klang</translation>
    </message>
    <message>
        <source>changes nothing now</source>
        <translation>verändert jetzt nichts</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The next start will not know this sound: {path} cannot be written. Check its permissions and the disk&apos;s space.</source>
        <translation>Der nächste Start wird diesen Klang nicht kennen: {path} lässt sich nicht schreiben. Prüfen Sie die Rechte und den freien Platz.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Closes the window and opens it again; the sound is kept.</source>
        <translation>Schließt das Fenster und öffnet es wieder; der Klang bleibt.</translation>
    </message>
    <message>
        <source>Size and language change with the next start.</source>
        <translation>Größe und Sprache ändern sich mit dem nächsten Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Ausgabegerät</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Looks for devices that were plugged in meanwhile; the sound pauses for it.</source>
        <translation>Sucht Geräte, die inzwischen angeschlossen wurden; der Klang setzt dafür kurz aus.</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>Testton</translation>
    </message>
    <message>
        <source>Plays a sine of 440 Hz for a second.</source>
        <translation>Spielt eine Sekunde lang einen Sinus von 440 Hz.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Computer keyboard</source>
        <translation>Computertastatur</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>All keys…</source>
        <translation>Alle Tasten …</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Über …</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Automatic ({layout})</source>
        <translation>Automatisch ({layout})</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Aktionen oder Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The action has no keys any more.</source>
        <translation>Die Aktion hat keine Tasten mehr.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Gives the action the keys back that it had at first.</source>
        <translation>Gibt der Aktion die Tasten zurück, die sie anfangs hatte.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Gives every action the keys back that it had at first.</source>
        <translation>Gibt jeder Aktion die Tasten zurück, die sie anfangs hatte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field below.</source>
        <translation>Wählen Sie eine Aktion, dann drücken Sie im Feld darunter ihre neuen Tasten.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} gehört zu „{action}“.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Trotzdem nehmen</translation>
    </message>
    <message>
        <source>“{action}” is now {keys}.</source>
        <translation>„{action}“ ist jetzt {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>„{action}“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>“{action}” has its usual keys again.</source>
        <translation>„{action}“ hat wieder die üblichen Tasten.</translation>
    </message>
    <message>
        <source>Every action has its usual keys again.</source>
        <translation>Jede Aktion hat wieder die üblichen Tasten.</translation>
    </message>
</context>
<context>
    <name>ShortcutRules</name>
    <message>
        <source>A shortcut is one key, with Ctrl, Alt or Shift held down.</source>
        <translation>Ein Tastenkürzel ist eine Taste, mit gehaltenem Strg, Alt oder Umschalt.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing text.</source>
        <translation>{keys} wird zum Schreiben gebraucht.</translation>
    </message>
    <message>
        <source>{keys} moves about the window: add Ctrl or Alt.</source>
        <translation>{keys} bewegt sich durchs Fenster: Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{keys} silences every note: add Ctrl or Alt.</source>
        <translation>{keys} beendet alle Töne: Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{keys} plays the test note: add Ctrl or Alt.</source>
        <translation>{keys} spielt die Testnote: Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{keys} is for the computer&apos;s piano keys: add Ctrl or Alt.</source>
        <translation>{keys} gehört zu den Klaviertasten des Computers: Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{keys} alone writes or turns a value: add Ctrl or Alt.</source>
        <translation>{keys} allein schreibt oder dreht einen Wert: Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
</context>
<context>
    <name>SnapshotButton</name>
    <message>
        <source>Snapshot {number}</source>
        <translation>Snapshot {number}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Snapshot {number}: empty. Click, or press Ctrl+Shift+{number}, to keep the sound of now.</source>
        <translation>Snapshot {number}: leer. Klicken oder Strg+Umschalt+{number} behält den jetzigen Klang.</translation>
    </message>
    <message>
        <source>{name}. Click, or press Ctrl+{number}, to hear it; Shift-click or press long to keep the sound of now here; drag it to A, B or a corner of the pad.</source>
        <translation>{name}. Klicken oder Strg+{number} lässt ihn hören; Umschalt-Klick oder langes Drücken behält den jetzigen Klang hier; ziehen Sie ihn auf A, B oder eine Ecke des Pads.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Keep the sound of now here</source>
        <translation>Jetzigen Klang hier behalten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Put at A</source>
        <translation>Auf A legen</translation>
    </message>
    <message>
        <source>Put at B</source>
        <translation>Auf B legen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Name of snapshot {number}</source>
        <translation>Name von Snapshot {number}</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>SPECTROGRAM</source>
        <translation>SPEKTROGRAMM</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Level as colour, over time in seconds and frequency in Hz. Wheel or + and -: zoom; drag or up and down: move; double-click: everything.</source>
        <translation>Pegel als Farbe, über die Zeit in Sekunden und die Frequenz in Hz. Mausrad oder + und -: zoomen; ziehen oder auf und ab: bewegen; Doppelklick: alles.</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>{seconds:.1f} s ago</source>
        <translation>vor {seconds:.1f} s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>-{seconds} s</source>
        <translation>-{seconds} s</translation>
    </message>
</context>
<context>
    <name>Spectrum</name>
    <message>
        <source>SPECTRUM</source>
        <translation>SPEKTRUM</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Level in dB of a full-scale sine over frequency in Hz; the thin line holds what was loudest. Wheel or + and -: zoom; drag or left and right: move; double-click: everything.</source>
        <translation>Pegel in dB eines Sinus bei Vollaussteuerung, über die Frequenz in Hz; die dünne Linie hält das Lauteste. Mausrad oder + und -: zoomen; ziehen oder links und rechts: bewegen; Doppelklick: alles.</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>preparing the voice …</source>
        <translation>Stimme wird vorbereitet …</translation>
    </message>
    <message>
        <source>the words load after the window …</source>
        <translation>die Worte laden nach dem Fenster …</translation>
    </message>
    <message>
        <source>no sound: {reason}</source>
        <translation>kein Ton: {reason}</translation>
    </message>
    <message>
        <source>Audio: {state}</source>
        <translation>Audio: {state}</translation>
    </message>
    <message>
        <source>underruns: {count}</source>
        <translation>Aussetzer: {count}</translation>
    </message>
    <message>
        <source>voices: {voices} / {all}</source>
        <translation>Stimmen: {voices} / {all}</translation>
    </message>
    <message>
        <source>Esc: play with the letter keys</source>
        <translation>Esc: mit den Buchstabentasten spielen</translation>
    </message>
</context>
<context>
    <name>SteeringFields</name>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>metallic, reverb, noise ...</source>
        <translation>metallic, reverb, noise ...</translation>
    </message>
    <message>
        <source>{letter} without</source>
        <translation>{letter} ohne</translation>
    </message>
    <message>
        <source>What the sound of prompt {letter} should not be.</source>
        <translation>Was der Klang von Prompt {letter} nicht sein soll, auf Englisch.</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>{letter} guidance</source>
        <translation>{letter} Führung</translation>
    </message>
    <message>
        <source>How far the sound of prompt {letter} goes where its words lead: 1 is just what they say, more exaggerates them, less makes the sound more usual. With words it should be without, it is how far away from them; 1 then leaves them unheard. Double-click for what is usual: 1, or 1.5 with such words.</source>
        <translation>Wie weit der Klang von Prompt {letter} dorthin geht, wohin seine Worte führen: 1 ist genau das, was sie sagen, mehr übertreibt sie, weniger macht den Klang gewöhnlicher. Mit Worten, ohne die er sein soll, ist es, wie weit er sich von ihnen entfernt; 1 lässt sie dann ungehört. Doppelklick für das Übliche: 1, oder 1,5 mit solchen Worten.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Click to switch; middle-click locks, right-click for more.</source>
        <translation>Klicken schaltet; Mittelklick sperrt, Rechtsklick bietet mehr.</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop this; the sound stays as it is.</source>
        <translation>Hält dies an; der Klang bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>(and {count} more)</source>
        <translation>(und {count} mehr)</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
</context>
<context>
    <name>TourStops</name>
    <message>
        <source>Say it</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Describe a sound in your own words. It follows while you type; Enter plays it.</source>
        <translation>Beschreiben Sie einen Klang in eigenen Worten. Er folgt beim Tippen; Enter spielt ihn.</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>With the mouse, with a MIDI keyboard, or with the letters of the computer, A being C.</source>
        <translation>Mit der Maus, mit einem MIDI-Keyboard oder mit den Buchstaben des Computers; A ist das C.</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Every parameter of the sound is a knob: drag it, or click its value and type. What you lock stays as it is whatever the words say.</source>
        <translation>Jeder Parameter des Klangs ist ein Regler: Ziehen Sie ihn, oder klicken Sie auf den Wert und tippen Sie. Was Sie sperren, bleibt, was immer die Worte sagen.</translation>
    </message>
    <message>
        <source>Morph it</source>
        <translation>Verwandeln</translation>
    </message>
    <message>
        <source>Describe a second sound in the line for B, and slide from one to the other.</source>
        <translation>Beschreiben Sie in der Zeile für B einen zweiten Klang, und gleiten Sie vom einen zum anderen.</translation>
    </message>
</context>
<context>
    <name>TuningActions</name>
    <message>
        <source>12-tone equal temperament</source>
        <translation>12-tönig gleichstufig</translation>
    </message>
    <message>
        <source>{error} The keys play {tuning}.</source>
        <translation>{error} Die Tasten spielen: {tuning}.</translation>
    </message>
    <message>
        <source>Scala scales ({patterns});;All files (*)</source>
        <translation>Scala-Skalen ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open scale</source>
        <translation>Skala öffnen</translation>
    </message>
    <message>
        <source>Scala keyboard maps ({patterns});;All files (*)</source>
        <translation>Scala-Tastaturbelegungen ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open keyboard map</source>
        <translation>Tastaturbelegung öffnen</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>Kammerton</translation>
    </message>
    <message>
        <source>Frequency of A4 in Hz</source>
        <translation>Frequenz von A4 in Hz</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>not {quality}</source>
        <translation>nicht {quality}</translation>
    </message>
    <message>
        <source>slightly {quality}</source>
        <translation>etwas {quality}</translation>
    </message>
    <message>
        <source>very {quality}</source>
        <translation>sehr {quality}</translation>
    </message>
    <message>
        <source>no sound it knows</source>
        <translation>kein bekannter Klang</translation>
    </message>
    <message>
        <source>What was heard: {certainty}</source>
        <translation>Was verstanden wurde: {certainty}</translation>
    </message>
    <message>
        <source>A sound&apos;s figure says how likely the model takes it to be the one you mean, out of all the sounds it knows (together 100 %). A quality&apos;s figure says how likely you ask for it at all. From 60 % on the first sound is called sure, from 25 % likely, below that a guess.</source>
        <translation>Die Zahl eines Klangs sagt, für wie wahrscheinlich das Modell ihn als den gemeinten hält, unter allen Klängen, die es kennt (zusammen 100 %). Die Zahl einer Eigenschaft sagt, wie wahrscheinlich Sie sie überhaupt verlangen. Ab 60 % heißt der erste Klang sicher, ab 25 % wahrscheinlich, darunter geraten.</translation>
    </message>
</context>
<context>
    <name>UnisonPicture</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>{} voices</source>
        <translation>{} Stimmen</translation>
    </message>
    <message>
        <source>one voice</source>
        <translation>eine Stimme</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>{label}: the value is too large; write one like {example}.</source>
        <translation>{label}: Der Wert ist zu groß; schreiben Sie etwa {example}.</translation>
    </message>
    <message>
        <source>{label}: {text} is none of its values; write {example}.</source>
        <translation>{label}: {text} ist keiner der Werte; schreiben Sie {example}.</translation>
    </message>
    <message>
        <source>{label}: {text} is not a value; write one like {example}.</source>
        <translation>{label}: {text} ist kein Wert; schreiben Sie etwa {example}.</translation>
    </message>
    <message>
        <source>{label}: {text} is not its unit; write one like {example}.</source>
        <translation>{label}: {text} ist nicht die Einheit; schreiben Sie etwa {example}.</translation>
    </message>
</context>
<context>
    <name>VariationTile</name>
    <message>
        <source>Variation {number}</source>
        <translation>Variante {number}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>is {letter}</source>
        <translation>ist {letter}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Fits the words by {score:.2f} (cosine of its sound with them: 1 would be a perfect fit, 0 none).</source>
        <translation>Passt zu den Worten mit {score:.2f} (Kosinus des Klangs mit ihnen: 1 passte vollkommen, 0 gar nicht).</translation>
    </message>
    <message>
        <source>Click (Enter) to hear it, drag it to A or B (Ctrl+A, Ctrl+B), Ctrl-click (Ctrl+Space) to select it for breeding; the star (Ctrl+D) keeps it, the cross (Delete) drops it.</source>
        <translation>Klicken (Enter) lässt sie hören, ziehen Sie sie auf A oder B (Strg+A, Strg+B), Strg-Klick (Strg+Leertaste) wählt sie zum Kreuzen; der Stern (Strg+D) behält sie, das Kreuz (Entf) verwirft sie.</translation>
    </message>
</context>
<context>
    <name>VariationsModel</name>
    <message>
        <source>Drawing variations</source>
        <translation>Varianten werden gewürfelt</translation>
    </message>
    <message>
        <source>Drawing another variation</source>
        <translation>Noch eine Variante wird gewürfelt</translation>
    </message>
    <message>
        <source>Select two variations first: click them with Ctrl held down.</source>
        <translation>Wählen Sie erst zwei Varianten: mit gehaltenem Strg anklicken.</translation>
    </message>
    <message>
        <source>Breeding</source>
        <translation>Varianten werden gekreuzt</translation>
    </message>
    <message>
        <source>Variations need words: describe a sound first.</source>
        <translation>Varianten brauchen Worte: Beschreiben Sie erst einen Klang.</translation>
    </message>
    <message>
        <source>All variations are kept: drop one to make room.</source>
        <translation>Alle Varianten sind behalten: Verwerfen Sie eine, um Platz zu machen.</translation>
    </message>
</context>
<context>
    <name>VariationsStrip</name>
    <message>
        <source>spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>How different variations may be: 0 hardly, 1 as sounds of these words are, 2 beyond that.</source>
        <translation>Wie verschieden Varianten sein dürfen: 0 kaum, 1 wie Klänge dieser Worte eben sind, 2 darüber hinaus.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Würfeln</translation>
    </message>
    <message>
        <source>Other variations of the prompt that is heard.</source>
        <translation>Andere Varianten des Prompts, der zu hören ist.</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Kreuzen</translation>
    </message>
    <message>
        <source>Children of the two variations that are selected (Ctrl-click).</source>
        <translation>Kinder der zwei gewählten Varianten (Strg-Klick).</translation>
    </message>
    <message>
        <source>VARIATIONS</source>
        <translation>VARIANTEN</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu würfeln</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Take as A</source>
        <translation>Als A nehmen</translation>
    </message>
    <message>
        <source>Take as B</source>
        <translation>Als B nehmen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Do not breed</source>
        <translation>Nicht kreuzen</translation>
    </message>
    <message>
        <source>Select for breeding</source>
        <translation>Zum Kreuzen wählen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>VoiceLamps</name>
    <message>
        <source>Voices in use</source>
        <translation>Klingende Stimmen</translation>
    </message>
    <message>
        <source>Voices in use, of {voices}.</source>
        <translation>Klingende Stimmen, von {voices}.</translation>
    </message>
    <message>
        <source>{voices} of {all}</source>
        <translation>{voices} von {all}</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>WAVEFORM</source>
        <translation>WELLENFORM</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Level of the newest sound over time. Wheel or + and -: time; Shift and wheel or up and down: magnification; double-click: as at first.</source>
        <translation>Pegel des neuesten Klangs über die Zeit. Mausrad oder + und -: Zeit; Umschalt und Mausrad oder auf und ab: Vergrößerung; Doppelklick: wie anfangs.</translation>
    </message>
    <message>
        <source>LOCK</source>
        <translation>FEST</translation>
    </message>
    <message>
        <source>Lock to the period</source>
        <translation>An die Periode binden</translation>
    </message>
    <message>
        <source>Show whole periods: a steady tone stands still, whatever its pitch.</source>
        <translation>Zeigt ganze Perioden: Ein stetiger Ton steht still, gleich welcher Tonhöhe.</translation>
    </message>
    <message>
        <source>{time:.2f} ms</source>
        <translation>{time:.2f} ms</translation>
    </message>
    <message>
        <source>{factor} x</source>
        <translation>{factor} x</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>1 period</source>
        <translation>1 Periode</translation>
    </message>
    <message>
        <source>{number} periods</source>
        <translation>{number} Perioden</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Mor&amp;ph</source>
        <translation>Mor&amp;ph</translation>
    </message>
    <message>
        <source>Four sounds on a pad, snapshots, gestures</source>
        <translation>Vier Klänge auf einem Pad, Snapshots, Gesten</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ein&amp;stellungen</translation>
    </message>
    <message>
        <source>Looks, audio, keys</source>
        <translation>Aussehen, Audio, Tasten</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>Geöffnet: {name}</translation>
    </message>
    <message>
        <source>Only the first {count} characters of a prompt are read.</source>
        <translation>Nur die ersten {count} Zeichen eines Prompts werden gelesen.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Recall snapshot {number}</source>
        <translation>Snapshot {number} abrufen</translation>
    </message>
    <message>
        <source>Keep the sound as snapshot {number}</source>
        <translation>Klang als Snapshot {number} behalten</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Export WAV…</source>
        <translation>WAV exportieren …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Einen Prompt schreiben</translation>
    </message>
    <message>
        <source>Describe the sound</source>
        <translation>Den Klang beschreiben</translation>
    </message>
    <message>
        <source>Refine towards the words</source>
        <translation>Zu den Worten hin verfeinern</translation>
    </message>
    <message>
        <source>Stop what the model does</source>
        <translation>Anhalten, was das Modell tut</translation>
    </message>
    <message>
        <source>Play the test note</source>
        <translation>Testnote spielen</translation>
    </message>
    <message>
        <source>Silence everything</source>
        <translation>Alles verstummen lassen</translation>
    </message>
    <message>
        <source>Open the audio device again</source>
        <translation>Audiogerät erneut öffnen</translation>
    </message>
    <message>
        <source>MIDI and tuning…</source>
        <translation>MIDI und Stimmung …</translation>
    </message>
    <message>
        <source>Freeze the pictures</source>
        <translation>Bilder einfrieren</translation>
    </message>
    <message>
        <source>Put messages away</source>
        <translation>Meldungen ausblenden</translation>
    </message>
    <message>
        <source>Bar to compare by ear</source>
        <translation>Leiste zum Vergleichen nach Gehör</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Seite: {name}</translation>
    </message>
</context>
<context>
    <name>WordTools</name>
    <message>
        <source>Say how the sound is to change: &apos;brighter&apos;, &apos;less metallic&apos;, &apos;longer&apos;.</source>
        <translation>Sagen Sie auf Englisch, wie sich der Klang ändern soll: „brighter“, „less metallic“, „longer“.</translation>
    </message>
    <message>
        <source>Making it {wish}</source>
        <translation>Wird geändert: {wish}</translation>
    </message>
    <message>
        <source>Say what the sound is to become: &apos;made of glass&apos;, &apos;a choir&apos;.</source>
        <translation>Sagen Sie auf Englisch, was aus dem Klang werden soll: „made of glass“, „a choir“.</translation>
    </message>
    <message>
        <source>Restyling: {words}</source>
        <translation>Wird umgeformt: {words}</translation>
    </message>
    <message>
        <source>Listening for words</source>
        <translation>Worte werden gesucht</translation>
    </message>
    <message>
        <source>{file}: {distance:.1f} dB away from the recording (the first answer was {before:.1f} dB).</source>
        <translation>{file}: {distance:.1f} dB von der Aufnahme entfernt (die erste Antwort {before:.1f} dB).</translation>
    </message>
    <message>
        <source>Searching for the sound of {file}</source>
        <translation>Der Klang von {file} wird gesucht</translation>
    </message>
    <message>
        <source>Refining needs words: describe a sound first.</source>
        <translation>Verfeinern braucht Worte: Beschreiben Sie erst einen Klang.</translation>
    </message>
    <message>
        <source>No sound near by fits &apos;{words}&apos; better (score {score:.2f}).</source>
        <translation>Kein Klang in der Nähe passt besser zu „{words}“ (Wert {score:.2f}).</translation>
    </message>
    <message>
        <source>Fits &apos;{words}&apos; better: score {score:.2f}, before {before:.2f} (1 would be perfect).</source>
        <translation>Passt besser zu „{words}“: Wert {score:.2f}, vorher {before:.2f} (1 wäre vollkommen).</translation>
    </message>
    <message>
        <source>Refining towards &apos;{words}&apos;</source>
        <translation>Wird zu „{words}“ hin verfeinert</translation>
    </message>
    <message>
        <source>The sound has changed meanwhile: nothing was done.</source>
        <translation>Der Klang hat sich inzwischen geändert: Nichts wurde getan.</translation>
    </message>
    <message>
        <source>The sound is as it was: these words change nothing in it.</source>
        <translation>Der Klang ist, wie er war: Diese Worte ändern nichts an ihm.</translation>
    </message>
</context>
<context>
    <name>WordToolsBar</name>
    <message>
        <source>brighter, of glass ...</source>
        <translation>brighter, of glass ...</translation>
    </message>
    <message>
        <source>Change the sound in words</source>
        <translation>Den Klang mit Worten ändern</translation>
    </message>
    <message>
        <source>Words that change the sound that is there: Enter edits, Ctrl+Enter restyles.</source>
        <translation>Englische Worte, die den Klang ändern, der da ist: Enter ändert, Strg+Enter formt um.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the sound as the words ask (Enter): &apos;brighter&apos;, &apos;less metallic&apos;.</source>
        <translation>Ändert den Klang, wie die Worte es wollen (Enter): „brighter“, „less metallic“.</translation>
    </message>
    <message>
        <source>Restyle</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>Take the sound towards the words (Ctrl+Enter), keeping its character: &apos;made of glass&apos;.</source>
        <translation>Führt den Klang zu den Worten hin (Strg+Enter) und behält seinen Charakter: „made of glass“.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How far words change the sound: 50 % is a clear step, 100 % all the way.</source>
        <translation>Wie weit Worte den Klang ändern: 50 % ist ein deutlicher Schritt, 100 % der ganze Weg.</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Find words for the sound that is heard.</source>
        <translation>Findet Worte für den Klang, der zu hören ist.</translation>
    </message>
    <message>
        <source>From sound...</source>
        <translation>Aus Klang ...</translation>
    </message>
    <message>
        <source>Search for the sound of a recording; a file dropped anywhere will do.</source>
        <translation>Sucht den Klang einer Aufnahme; eine Datei irgendwohin zu ziehen genügt auch.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>Search near the sound for one that fits its prompt better.</source>
        <translation>Sucht in der Nähe des Klangs einen, der besser zu seinem Prompt passt.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Show or hide variations of the prompt, and mutation.</source>
        <translation>Zeigt oder verbirgt Varianten des Prompts und die Mutation.</translation>
    </message>
    <message>
        <source>Recordings ({kinds})</source>
        <translation>Aufnahmen ({kinds})</translation>
    </message>
    <message>
        <source>Find the sound of a recording</source>
        <translation>Den Klang einer Aufnahme finden</translation>
    </message>
</context>
</TS>
