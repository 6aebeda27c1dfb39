<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About TextSynth</source>
        <translation>Informazioni su TextSynth</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Version {version}: turns words into playable sounds.</source>
        <translation>Versione {version}: trasforma parole in suoni da suonare.</translation>
    </message>
    <message>
        <source>Everything happens on this computer: no word and no sound leaves it.</source>
        <translation>Tutto avviene su questo computer: nessuna parola e nessun suono lo lascia.</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>Registro: {path}</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Apri registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies versions and system, for a report.</source>
        <translation>Copia versioni e sistema, per una segnalazione.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The model card is missing: install TextSynth again.</source>
        <translation>La scheda del modello manca: reinstalla TextSynth.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>opera</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versione</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licenza</translation>
    </message>
    <message>
        <source>used for</source>
        <translation>a che serve</translation>
    </message>
    <message>
        <source>TextSynth is free software under the MIT License. It stands on the work of others:</source>
        <translation>TextSynth è software libero con licenza MIT. Si fonda sul lavoro di altri:</translation>
    </message>
</context>
<context>
    <name>AlgorithmButton</name>
    <message>
        <source>Algorithm {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers: {operators}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlgorithmChooser</name>
    <message>
        <source>The DX7&apos;s algorithms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlgorithmDiagram</name>
    <message>
        <source>Algorithm diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard: {operators}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} modulates {targets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback: {operators}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudioSettings</name>
    <message>
        <source>System default ({device})</source>
        <translation>Predefinito del sistema ({device})</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predefinito del sistema</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (non collegato)</translation>
    </message>
    <message>
        <source>Device’s own</source>
        <translation>Del dispositivo</translation>
    </message>
    <message>
        <source>{number} frames</source>
        <translation>{number} frame</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Consueto</translation>
    </message>
    <message>
        <source>no underruns</source>
        <translation>nessuna interruzione</translation>
    </message>
    <message>
        <source>{number} underruns</source>
        <translation>{number} interruzioni</translation>
    </message>
    <message>
        <source>{milliseconds} ms latency</source>
        <translation>latenza {milliseconds} ms</translation>
    </message>
    <message>
        <source>{problem} The system&apos;s own device plays instead: {device}.</source>
        <translation>{problem} Suona invece il dispositivo del sistema: {device}.</translation>
    </message>
</context>
<context>
    <name>BlindTestDialog</name>
    <message>
        <source>Blind test</source>
        <translation>Test alla cieca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Can you hear the difference?</source>
        <translation>Senti la differenza?</translation>
    </message>
    <message>
        <source>X is secretly either A ({a}) or B ({b}). Listen to all three as often as you like, then say which one X is. More rounds tell more surely.</source>
        <translation>X è in segreto A ({a}) oppure B ({b}). Ascoltali tutti e tre quanto vuoi, poi di’ quale dei due è X. Più sono i turni, più il risultato è sicuro.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Turni</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Hear {sound}</source>
        <translation>Ascolta {sound}</translation>
    </message>
    <message>
        <source>Plays {sound} (key {sound}).</source>
        <translation>Suona {sound} (tasto {sound}).</translation>
    </message>
    <message>
        <source>X is A</source>
        <translation>X è A</translation>
    </message>
    <message>
        <source>X is B</source>
        <translation>X è B</translation>
    </message>
    <message>
        <source>Listen to X before you answer.</source>
        <translation>Ascolta X prima di rispondere.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ancora una volta</translation>
    </message>
    <message>
        <source>Round {number} of {rounds}</source>
        <translation>Turno {number} di {rounds}</translation>
    </message>
    <message>
        <source>You hear the difference.</source>
        <translation>Senti la differenza.</translation>
    </message>
    <message>
        <source>No difference could be shown.</source>
        <translation>Non è risultata alcuna differenza.</translation>
    </message>
    <message>
        <source>{right} of {rounds} answers were right. Pure guessing does as well or better in {percent} % of such tests (p = {p}).</source>
        <translation>{right} risposte giuste su {rounds}. Chi tira a indovinare fa altrettanto o meglio nel {percent} % di questi test (p = {p}).</translation>
    </message>
</context>
<context>
    <name>BurstPicture</name>
    <message>
        <source>strokes until the key is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one stroke: the note does not repeat itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}, one every {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Make the sound {wish}; with Shift the opposite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metallic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noisier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with vibrato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with reverb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Click for the list, turn the wheel for the next; middle-click locks, right-click for more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChorusPicture</name>
    <message>
        <source>Chorus rate and depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} wide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Tavolozza dei comandi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>What shall be done? Try “export”, “cutoff 800 Hz”, “compare”</source>
        <translation>Che cosa fare? Prova “esporta”, “cutoff 800 Hz”, “confronta”</translation>
    </message>
    <message>
        <source>Find an action, a parameter or a prompt</source>
        <translation>Trova un’azione, un parametro o un prompt</translation>
    </message>
    <message>
        <source>a value, such as {example}</source>
        <translation>un valore, per esempio {example}</translation>
    </message>
    <message>
        <source>Value of {parameter}</source>
        <translation>Valore di {parameter}</translation>
    </message>
    <message>
        <source>Nothing fits these words.</source>
        <translation>Niente corrisponde a queste parole.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>What is compared</source>
        <translation>Che cosa si confronta</translation>
    </message>
    <message>
        <source>Equally loud</source>
        <translation>Stesso volume</translation>
    </message>
    <message>
        <source>Lowers the louder sound: of two, the louder one always seems the better one.</source>
        <translation>Abbassa il suono più forte: di due, il più forte sembra sempre il migliore.</translation>
    </message>
    <message>
        <source>Blind test…</source>
        <translation>Test alla cieca…</translation>
    </message>
    <message>
        <source>Finds out whether you can hear the difference.</source>
        <translation>Scopre se senti la differenza.</translation>
    </message>
    <message>
        <source>Edited / saved</source>
        <translation>Modificato / salvato</translation>
    </message>
    <message>
        <source>Click to change over, hold to listen for a moment.</source>
        <translation>Clic per passare, tieni premuto per ascoltare un momento.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was saved.</source>
        <translation>Dal salvataggio non è cambiato nulla.</translation>
    </message>
    <message>
        <source>There is no second end to compare with.</source>
        <translation>Non c’è un secondo estremo da confrontare.</translation>
    </message>
    <message>
        <source>Hear {sound}</source>
        <translation>Ascolta {sound}</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>misura in corso…</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Edited</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>{value}, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lowest} to {highest}, by default {default}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlMenu</name>
    <message>
        <source>&amp;Edit value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorePage</name>
    <message>
        <source>Modulator ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modulator level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOISE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPERATORS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibrato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tremolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTPUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelayPicture</name>
    <message>
        <source>Delay time and mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescriptionPanel</name>
    <message>
        <source>What the sound sounds like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOUNDS LIKE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these words into the line that is heard: a new sound is made of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrivePicture</name>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectSwitch</name>
    <message>
        <source>Switch it off, and on again as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectsPage</name>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvelopeButton</name>
    <message>
        <source>Envelope of operator {number}: show it large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope of operator {number}: click to shape it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvelopeEditor</name>
    <message>
        <source>Envelope of operator {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the points: across for times, up and down for levels. Shift: finer. Double-click: default.&lt;br&gt;Keyboard: Tab to a point, arrow keys to move it, Delete for its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>È successo qualcosa di inatteso</translation>
    </message>
    <message>
        <source>TextSynth goes on as well as it can. If it happens again, save your sound, start anew, and report it with the log.</source>
        <translation>TextSynth va avanti come può. Se succede di nuovo, salva il suono, riavvia e segnalalo con il registro.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Apri registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copies the details, for a report.</source>
        <translation>Copia i dettagli, per una segnalazione.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Errors before it that were only logged: {number}.</source>
        <translation>Errori precedenti solo annotati nel registro: {number}.</translation>
    </message>
    <message>
        <source>It has happened {number} times by now.</source>
        <translation>Finora è successo {number} volte.</translation>
    </message>
    <message>
        <source>Other errors since then: {number}; the log has them all.</source>
        <translation>Altri errori da allora: {number}; sono tutti nel registro.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>FilterPicture</name>
    <message>
        <source>Cutoff and resonance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: nothing is filtered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GestureBar</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what the slider and the pad do, from the first movement on; five minutes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Suonare</translation>
    </message>
    <message>
        <source>Move the slider and the pad as recorded; again to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play round and round, until it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of playing, a quarter to four times that of recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a gesture from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the gesture to a file: times and places as JSON text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestures ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GestureCourse</name>
    <message>
        <source>Course of the gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves when: the slider in the colour of B, the pad in violet, across and (dotted) up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the slider or the pad ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, then move the slider or the pad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GestureDeck</name>
    <message>
        <source>The gesture moves nothing: write a prompt B, or fill two corners of the pad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Habits</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Trova tutto…</translation>
    </message>
    <message>
        <source>Switch between dark and light</source>
        <translation>Passa tra scuro e chiaro</translation>
    </message>
    <message>
        <source>Edited or saved</source>
        <translation>Modificato o salvato</translation>
    </message>
    <message>
        <source>Equally loud</source>
        <translation type="unfinished">Stesso volume</translation>
    </message>
    <message>
        <source>Blind test…</source>
        <translation type="unfinished">Test alla cieca…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Tasti</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation type="unfinished">Cambia scorciatoie…</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished">Visita guidata</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation type="unfinished">Apri registro</translation>
    </message>
    <message>
        <source>About TextSynth</source>
        <translation type="unfinished">Informazioni su TextSynth</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Changed since it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a preset (Ctrl+O), or drop one on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sound as a preset (Ctrl+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sound to a WAV file (Ctrl+E).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done; Ctrl+K finds it by name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path of the morph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mutate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound of a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Search earlier prompts and examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambia scorciatoie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Suonare</translation>
    </message>
    <message>
        <source>Knobs</source>
        <translation>Manopole</translation>
    </message>
    <message>
        <source>White keys, from C up</source>
        <translation>Tasti bianchi, dal do</translation>
    </message>
    <message>
        <source>Black keys</source>
        <translation>Tasti neri</translation>
    </message>
    <message>
        <source>Octave down, up</source>
        <translation>Ottava giù, su</translation>
    </message>
    <message>
        <source>Softer, louder</source>
        <translation>Più piano, più forte</translation>
    </message>
    <message>
        <source>Sustain pedal, while it is held</source>
        <translation>Pedale di sostegno, finché è premuto</translation>
    </message>
    <message>
        <source>Test note</source>
        <translation>Nota di prova</translation>
    </message>
    <message>
        <source>Silence everything</source>
        <translation>Silenzia tutto</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Su e giù</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>A passi</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Più fine</translation>
    </message>
    <message>
        <source>Type the value</source>
        <translation>Scrivi il valore</translation>
    </message>
    <message>
        <source>Back to its default</source>
        <translation>Torna al valore iniziale</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maiusc</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Canc</translation>
    </message>
</context>
<context>
    <name>KeyOverview</name>
    <message>
        <source>Octaves on show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys: drag to show others, higher or lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new keys</source>
        <translation>Premi i nuovi tasti</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nuova scorciatoia</translation>
    </message>
</context>
<context>
    <name>KeyScalingPicture</name>
    <message>
        <source>Level over the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much louder or softer each key makes this operator, from the lowest to the highest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished">Tastiera</translation>
    </message>
    <message>
        <source>Click low on a key for loud, high for soft. The wheel scrolls, with Ctrl it zooms; Enter plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor on {cursor}. Held: {held}. Shown: {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Knob</name>
    <message>
        <source>Drag up and down: Shift for fine, Ctrl for steps. Double-click for the default, click the value to type. Middle-click locks, right-click for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, typed value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level; press to put out the clip mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: peak in dB of full scale, with the highest held; the mark on top lights where the sound would clip and the limiter bends it, and a click puts it out. Right: loudness in LUFS (ITU-R BS.1770, as one channel) of the last 0.4 s (M, the bar) and 3 s (S, the line).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak {peak} dB, loudness {momentary} LUFS now, {short_term} LUFS over 3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{levels}; clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S LUFS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LfoPicture</name>
    <message>
        <source>delay {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fade-in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two cycles, running free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}, {cycle} a cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vibrato {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tremolo {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cutoff {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tremolo of operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves nothing yet: turn up a depth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>the window</source>
        <translation>la finestra</translation>
    </message>
    <message>
        <source>pictures of sound</source>
        <translation>immagini del suono</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numeri</translation>
    </message>
    <message>
        <source>the voice, compiled</source>
        <translation>la voce, compilata</translation>
    </message>
    <message>
        <source>the compiler</source>
        <translation>il compilatore</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>il modello</translation>
    </message>
    <message>
        <source>flows of the model</source>
        <translation>flussi del modello</translation>
    </message>
    <message>
        <source>search for sounds</source>
        <translation>ricerca di suoni</translation>
    </message>
    <message>
        <source>reads prompts</source>
        <translation>legge i prompt</translation>
    </message>
    <message>
        <source>takes prompts apart</source>
        <translation>scompone i prompt</translation>
    </message>
    <message>
        <source>weights on disk</source>
        <translation>pesi su disco</translation>
    </message>
    <message>
        <source>audio devices</source>
        <translation>dispositivi audio</translation>
    </message>
    <message>
        <source>audio files</source>
        <translation>file audio</translation>
    </message>
    <message>
        <source>MIDI devices</source>
        <translation>dispositivi MIDI</translation>
    </message>
    <message>
        <source>MIDI messages</source>
        <translation>messaggi MIDI</translation>
    </message>
    <message>
        <source>folders of each system</source>
        <translation>cartelle di ogni sistema</translation>
    </message>
    <message>
        <source>progress of long commands</source>
        <translation>avanzamento dei comandi lunghi</translation>
    </message>
</context>
<context>
    <name>MatrixCell</name>
    <message>
        <source>Drag up and down: Shift for fine, Ctrl for steps. Double-click to connect or disconnect, arrow keys for the next cell, F2 to type, right-click for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, typed value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>Modulation matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Start from one of the DX7&apos;s 32 algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALGORITHM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm: none of the DX7&apos;s. Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{algorithm}: choose another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modulation</name>
    <message>
        <source>Rate</source>
        <translation type="unfinished">Frequenza</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibrato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tremolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Dimensione</translation>
    </message>
    <message>
        <source>Pre-delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW FAR IT MOVES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENVELOPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFO 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First low frequency oscillator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFO 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second low frequency oscillator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch envelopes: a sweep, and four stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SWEEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOUR STAGES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that repeat themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STROKES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise, its colour and its envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOISE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and its envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unison, glide, and what wheels and pressure do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNISON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLIDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST NOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOD WHEEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRESSURE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIMBRE (MPE)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModulationWheel</name>
    <message>
        <source>Mod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modulation wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modulation wheel: stays where it is put; 0 to 100 %. What it does is set by the sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorphPad</name>
    <message>
        <source>Pad between four sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to mix the sounds of the corners; Shift for fine. Arrow keys move as well (Ctrl: ten times as far), Home or a double-click goes to the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{across} % to the right, {up} % up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill two corners or more: type a sound into one, or drag a snapshot there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorphPage</name>
    <message>
        <source>Pad, left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad, bottom to top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNAPSHOTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GESTURE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall snapshot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sound as snapshot {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorphPath</name>
    <message>
        <source>listening to the way ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way found: a crossfade is played</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorphSlider</name>
    <message>
        <source>Morph from A to B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morph from A to B, and a quarter beyond either. Double-click for A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a B to morph into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the way to B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MutatePanel</name>
    <message>
        <source>MUTATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section to mutate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the sound mutates; locked controls stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the sound mutates: 0 % not at all. Turned after a mutation it goes further, or back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sound like this one; each time another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoisePicture</name>
    <message>
        <source>Noise attack and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise decay and sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bright {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorButton</name>
    <message>
        <source>Click to switch; right-click for more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorDetails</name>
    <message>
        <source>OPERATOR {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of operator {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuning and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tremolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TUNING AND MOTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEVEL OVER THE KEYS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorStrip</name>
    <message>
        <source>Operator {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished">Uscita</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo, one letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo of operator {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches all others off for a while, but those soloed too. A modulator alone is not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute, one letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute operator {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches it off for a while.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PadCard</name>
    <message>
        <source>bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for the corner at the {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds for the corner at the {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a prompt&apos;s sound, the sound of now or a snapshot into this corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner at the {place}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nameless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>&amp;Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes most sounds most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six operators: ratio, level, envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each operator modulates each, and the algorithms of the DX7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;dulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFOs, pitch, repeats, noise, filter, and what the hands do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive, chorus, delay and reverb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Pagine</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>come scritto</translation>
    </message>
    <message>
        <source>as in a plain sound</source>
        <translation>come nel suono di base</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>minimo</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>massimo</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency as a multiple of the note&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 detune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine tuning on top of the ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak of its envelope; lowest: off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it is heard directly: 1 a carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a soft key takes away (1: 40 dB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from silence to full level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to fall by 60 dB, towards the sustain level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held while the key is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to fall by 60 dB once the key is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: silent, its settings kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">attivo</translation>
    </message>
    <message>
        <source>Operator 1 fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: follows the key by its ratio; 1: its fixed frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 fixed frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard as far as it is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First level of the envelope, where the attack ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second level, passed on the way to the sustain level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 bend time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to fall by 60 dB, towards the second level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth level: where it starts, and where a modulator&apos;s release ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 attack curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of rises: 0 straight, 1 the DX7&apos;s, steep at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 rate scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: twice as fast an octave above C4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 break point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key from which its level is scaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 left depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level change an octave below the break point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 right depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level change an octave above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 left curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: straight; 1: slow at first, then doubling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 right curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 1 tremolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far LFO 1 turns its level down (1: 40 dB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 detune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 fixed frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 bend time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 attack curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 rate scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 break point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 left depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 right depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 left curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 right curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 2 tremolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 detune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 fixed frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 bend time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 attack curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 rate scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 break point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 left depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 right depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 left curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 right curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 3 tremolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 detune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 fixed frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 bend time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 attack curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 rate scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 break point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 left depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 right depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 left curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 right curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 4 tremolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 detune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 fixed frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 bend time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 attack curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 rate scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 break point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 left depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 right depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 left curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 right curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 5 tremolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 detune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 fixed frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 bend time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 attack curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 rate scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 break point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 left depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 right depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 left curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 right curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator 6 tremolo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 2 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 3 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 4 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 5 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 6 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 1 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 3 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 4 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 5 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 6 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 2 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 4 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 5 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 6 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 1 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 2 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 3 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 5 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 6 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 2 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 3 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 4 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 6 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 1 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 2 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 3 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 4 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index 5 to 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1 dark, 0 white, 1 bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence to peak, linear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to fall by 60 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fall by 60 dB, key up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner of the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the corner (1: Q 20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part passes; between two, a blend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: follows the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the envelope moves the cutoff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to 1/e, towards its sustain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the envelope&apos;s rise, linear in octaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the envelope stays while the key is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to 1/e once the key is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the softest key takes from the cutoff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset at note-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to 1/e of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch that the four-stage envelope moves to first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch that it moves to second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch that it holds while the key is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch level 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch where it starts, and where it goes once the key is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch time 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per octave, towards level 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch time 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per octave, towards level 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch time 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per octave, towards level 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch time 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per octave, towards level 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibrato rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycles a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFO shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it draws; between two, a blend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFO fade-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to full depth, after the delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibrato depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tremolo depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: down to silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index modulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: down to index zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutoff modulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFO delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from the key to its first effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFO retrigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: starts with each note; off: runs free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second vibrato rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second LFO shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second LFO fade-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second vibrato depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second tremolo depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second index modulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second cutoff modulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second LFO delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second LFO retrigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes a second while a note repeats itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes of a note; 65: until key up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a stroke before its release begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How irregularly the strokes follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unison voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices that play each note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unison detune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the lowest and the highest of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unison width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far they spread from left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glide time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last note&apos;s pitch to the next one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glide legato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: only while another key is still down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glide mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: one note at a time, the newest key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the pitch wheel, each way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel to vibrato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibrato that the modulation wheel adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel to index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of every index that the modulation wheel adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel to cutoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the modulation wheel moves the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel to level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing while the modulation wheel rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure to vibrato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibrato that pressing the keys adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure to index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of every index that pressing the keys adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure to cutoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far pressing the keys moves the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure to level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing while pressing the keys rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbre to vibrato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vibrato that the third dimension of an MPE key adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbre to index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of every index that the third dimension of an MPE key adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbre to cutoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the third dimension of an MPE key moves the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbre to level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing while the third dimension of an MPE key rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a soft saturation; 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the effect; 0: off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its sweep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chorus depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the first echo; 0: off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two echoes, unless synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: the echo follows the tempo (by halves, beyond 2 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note length of an echo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/16t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/8t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/16d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/4t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/8d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/4d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each echo keeps of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay damping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest frequency that echoes keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: echoes alternate between left and right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverb mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the room; 0: off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverb size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the room: from a box to a cathedral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverb decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which it falls by 60 dB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverb damping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above this the room decays twice as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverb pre-delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the room answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what is synchronised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the test note; held notes and key tracking follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the test note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the whole patch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>Way from A to B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even steps: equal moves of the slider are heard as equally large. The way is listened to first, which takes a second or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way from A to B. {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight: every knob goes straight from A&apos;s place to B&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossfade: alike parts of both sounds turn into each other, what only one has fades in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through words: a crossfade that bends to what words between those of A and of B stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the model: straight where the model keeps its sounds, which is a curve for the knobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through both: words and the inside of the model move together, each a little at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>key up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturePoint</name>
    <message>
        <source>Drag, Shift for fine, arrow keys, double-click for the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchPicture</name>
    <message>
        <source>{lowest} to {highest} around the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semitones over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pitch of the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchWheel</name>
    <message>
        <source>Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch wheel: bends up to {range} each way and springs back when you let go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play the test note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the sound at its own pitch and length (Enter; or Space outside the text).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayPanel</name>
    <message>
        <source>Octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octave down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lower keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lower keys, an octave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show higher keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show higher keys, an octave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold: keys stay down until you strike them again or switch this off, even while you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence every note and let go of wheels, pedal and hold (Esc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">Automatica</translation>
    </message>
    <message>
        <source>Layout of the computer keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed on your computer&apos;s keys: {layout}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s letters play an octave lower ({key}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s letters play an octave higher ({key}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s letters strike softer ({key}); 1 to 127.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s letters strike harder ({key}); 1 to 127.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustain pedal: notes ring on while it is down. Click to switch, or keep {key} pressed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an example (Ctrl+I; Ctrl+Z takes it back).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search earlier prompts and examples (Ctrl+R); Up and Down step through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without and guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sound should not be, and how closely it keeps to the words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Enter plays it  ·  Up for earlier prompts  ·  Ctrl+R searches them  ·  Ctrl+I for an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second sound: the slider goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe a sound:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morph into:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatioEditor</name>
    <message>
        <source>semitones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harmonics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Wheel or drag a digit, or type over it; Ctrl or the arrows: {steps}; F2: write a value; Delete: {default}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, typed value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReverbPicture</name>
    <message>
        <source>Reverb decay and mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {} half as long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleMark</name>
    <message>
        <source>Carrier: it is heard itself. It modulates {targets} as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier: it is heard itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modulator of {targets}: it is not heard itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither heard nor modulates another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>Show the waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the pictures (F9); the sound goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROZEN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionButton</name>
    <message>
        <source>changes the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes nothing now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Riavvia ora</translation>
    </message>
    <message>
        <source>Closes the window and opens it again; the sound is kept.</source>
        <translation>Chiude la finestra e la riapre; il suono resta.</translation>
    </message>
    <message>
        <source>Size and language change with the next start.</source>
        <translation>Dimensione e lingua cambiano al prossimo avvio.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Dispositivo di uscita</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frequenza di campionamento</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenza</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Looks for devices that were plugged in meanwhile; the sound pauses for it.</source>
        <translation>Cerca i dispositivi collegati nel frattempo; il suono si ferma un momento.</translation>
    </message>
    <message>
        <source>Test tone</source>
        <translation>Tono di prova</translation>
    </message>
    <message>
        <source>Plays a sine of 440 Hz for a second.</source>
        <translation>Suona una sinusoide a 440 Hz per un secondo.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>Computer keyboard</source>
        <translation>Tastiera del computer</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasti e aiuto</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Scorciatoie…</translation>
    </message>
    <message>
        <source>All keys…</source>
        <translation>Tutti i tasti…</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guidata</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>Informazioni…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Automatic ({layout})</source>
        <translation>Automatica ({layout})</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatica</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Cerca azioni o tasti</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Azioni e i loro tasti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>The action has no keys any more.</source>
        <translation>L’azione non ha più tasti.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Gives the action the keys back that it had at first.</source>
        <translation>Restituisce all’azione i tasti che aveva all’inizio.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>Gives every action the keys back that it had at first.</source>
        <translation>Restituisce a ogni azione i tasti che aveva all’inizio.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field below.</source>
        <translation>Scegli un’azione, poi premi i nuovi tasti nel campo qui sotto.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”.</source>
        <translation>{keys} appartiene a “{action}”.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Prendilo comunque</translation>
    </message>
    <message>
        <source>“{action}” is now {keys}.</source>
        <translation>“{action}” ora è {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>“{action}” ora non ha tasti.</translation>
    </message>
    <message>
        <source>“{action}” has its usual keys again.</source>
        <translation>“{action}” ha di nuovo i tasti consueti.</translation>
    </message>
    <message>
        <source>Every action has its usual keys again.</source>
        <translation>Ogni azione ha di nuovo i tasti consueti.</translation>
    </message>
</context>
<context>
    <name>ShortcutRules</name>
    <message>
        <source>A shortcut is one key, with Ctrl, Alt or Shift held down.</source>
        <translation>Una scorciatoia è un tasto, tenendo premuto Ctrl, Alt o Maiusc.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing text.</source>
        <translation>{keys} serve per scrivere.</translation>
    </message>
    <message>
        <source>{keys} moves about the window: add Ctrl or Alt.</source>
        <translation>{keys} si muove nella finestra: aggiungi Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} silences every note: add Ctrl or Alt.</source>
        <translation>{keys} silenzia ogni nota: aggiungi Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} plays the test note: add Ctrl or Alt.</source>
        <translation>{keys} suona la nota di prova: aggiungi Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} is for the computer&apos;s piano keys: add Ctrl or Alt.</source>
        <translation>{keys} è per i tasti di pianoforte del computer: aggiungi Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} alone writes or turns a value: add Ctrl or Alt.</source>
        <translation>{keys} da solo scrive o cambia un valore: aggiungi Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>SnapshotButton</name>
    <message>
        <source>Snapshot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot {number}: empty. Click, or press Ctrl+Shift+{number}, to keep the sound of now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. Click, or press Ctrl+{number}, to hear it; Shift-click or press long to keep the sound of now here; drag it to A, B or a corner of the pad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sound of now here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put at A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put at B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of snapshot {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>SPECTROGRAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level as colour, over time in seconds and frequency in Hz. Wheel or + and -: zoom; drag or up and down: move; double-click: everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:.1f} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spectrum</name>
    <message>
        <source>SPECTRUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level in dB of a full-scale sine over frequency in Hz; the thin line holds what was loudest. Wheel or + and -: zoom; drag or left and right: move; double-click: everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Esc: play with the letter keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SteeringFields</name>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metallic, reverb, noise ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sound of prompt {letter} should not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the sound of prompt {letter} goes where its words lead: 1 is just what they say, more exaggerates them, less makes the sound more usual. With words it should be without, it is how far away from them; 1 then leaves them unheard. Double-click for what is usual: 1, or 1.5 with such words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Click to switch; middle-click locks, right-click for more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this; the sound stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} di {all}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Suonare</translation>
    </message>
</context>
<context>
    <name>TourStops</name>
    <message>
        <source>Say it</source>
        <translation>Dillo</translation>
    </message>
    <message>
        <source>Describe a sound in your own words. It follows while you type; Enter plays it.</source>
        <translation>Descrivi un suono con parole tue. Ti segue mentre scrivi; Invio lo suona.</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Suonalo</translation>
    </message>
    <message>
        <source>With the mouse, with a MIDI keyboard, or with the letters of the computer, A being C.</source>
        <translation>Con il mouse, con una tastiera MIDI o con le lettere del computer: A è il do.</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Giralo</translation>
    </message>
    <message>
        <source>Every parameter of the sound is a knob: drag it, or click its value and type. What you lock stays as it is whatever the words say.</source>
        <translation>Ogni parametro del suono è una manopola: trascinala, oppure fai clic sul valore e scrivi. Ciò che blocchi resta com’è, qualunque cosa dicano le parole.</translation>
    </message>
    <message>
        <source>Morph it</source>
        <translation>Trasformalo</translation>
    </message>
    <message>
        <source>Describe a second sound in the line for B, and slide from one to the other.</source>
        <translation>Descrivi un secondo suono nella riga di B e scivola dall’uno all’altro.</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard: {certainty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound&apos;s figure says how likely the model takes it to be the one you mean, out of all the sounds it knows (together 100 %). A quality&apos;s figure says how likely you ask for it at all. From 60 % on the first sound is called sure, from 25 % likely, below that a guess.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnisonPicture</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>{label}: the value is too large; write one like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text} is none of its values; write {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text} is not a value; write one like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text} is not its unit; write one like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariationTile</name>
    <message>
        <source>Variation {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits the words by {score:.2f} (cosine of its sound with them: 1 would be a perfect fit, 0 none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click (Enter) to hear it, drag it to A or B (Ctrl+A, Ctrl+B), Ctrl-click (Ctrl+Space) to select it for breeding; the star (Ctrl+D) keeps it, the cross (Delete) drops it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariationsModel</name>
    <message>
        <source>Drawing variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing another variation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two variations first: click them with Ctrl held down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variations need words: describe a sound first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All variations are kept: drop one to make room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariationsStrip</name>
    <message>
        <source>spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How different variations may be: 0 hardly, 1 as sounds of these words are, 2 beyond that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other variations of the prompt that is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children of the two variations that are selected (Ctrl-click).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VARIATIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take as A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take as B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not breed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select for breeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceLamps</name>
    <message>
        <source>Voices in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices in use, of {voices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voices} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>WAVEFORM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the newest sound over time. Wheel or + and -: time; Shift and wheel or up and down: magnification; double-click: as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOCK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock to the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whole periods: a steady tone stands still, whatever its pitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time:.2f} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{factor} x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} periods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Mor&amp;ph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four sounds on a pad, snapshots, gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks, audio, keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Suonare</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished">Vista</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall snapshot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sound as snapshot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export WAV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine towards the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what the model does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the test note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence everything</source>
        <translation type="unfinished">Silenzia tutto</translation>
    </message>
    <message>
        <source>MIDI and tuning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar to compare by ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordTools</name>
    <message>
        <source>Say how the sound is to change: &apos;brighter&apos;, &apos;less metallic&apos;, &apos;longer&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it {wish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the sound is to become: &apos;made of glass&apos;, &apos;a choir&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restyling: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening for words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {distance:.1f} dB away from the recording (the first answer was {before:.1f} dB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for the sound of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refining needs words: describe a sound first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound near by fits &apos;{words}&apos; better (score {score:.2f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits &apos;{words}&apos; better: score {score:.2f}, before {before:.2f} (1 would be perfect).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refining towards &apos;{words}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is as it was: these words change nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordToolsBar</name>
    <message>
        <source>brighter, of glass ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sound in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that change the sound that is there: Enter edits, Ctrl+Enter restyles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the sound as the words ask (Enter): &apos;brighter&apos;, &apos;less metallic&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sound towards the words (Ctrl+Enter), keeping its character: &apos;made of glass&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far words change the sound: 50 % is a clear step, 100 % all the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words for the sound that is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sound...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the sound of a recording; a file dropped anywhere will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search near the sound for one that fits its prompt better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide variations of the prompt, and mutation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings ({kinds})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the sound of a recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
