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
        <translation>Algoritmo {number}</translation>
    </message>
    <message>
        <source>Carriers: {operators}</source>
        <translation>Portanti: {operators}</translation>
    </message>
</context>
<context>
    <name>AlgorithmChooser</name>
    <message>
        <source>The DX7&apos;s algorithms</source>
        <translation>Gli algoritmi del DX7</translation>
    </message>
</context>
<context>
    <name>AlgorithmDiagram</name>
    <message>
        <source>Algorithm diagram</source>
        <translation>Schema dell’algoritmo</translation>
    </message>
    <message>
        <source>Heard: {operators}.</source>
        <translation>Si sentono: {operators}.</translation>
    </message>
    <message>
        <source>{source} modulates {targets}.</source>
        <translation>{source} modula {targets}.</translation>
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
        <translation>colpi finché il tasto è giù</translation>
    </message>
    <message>
        <source>one stroke: the note does not repeat itself</source>
        <translation>un colpo: la nota non si ripete</translation>
    </message>
    <message>
        <source>{} strokes</source>
        <translation>{} colpi</translation>
    </message>
    <message>
        <source>{rate}, one every {time}</source>
        <translation>{rate}, uno ogni {time}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Make the sound {wish}; with Shift the opposite.</source>
        <translation>Chiedi al suono: {wish}; con Maiusc il contrario.</translation>
    </message>
    <message>
        <source>More wishes</source>
        <translation>Altre richieste</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>più brillante</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>più scuro</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>più lungo</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>più corto</translation>
    </message>
    <message>
        <source>softer</source>
        <translation>più morbido</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>più duro</translation>
    </message>
    <message>
        <source>metallic</source>
        <translation>metallico</translation>
    </message>
    <message>
        <source>warmer</source>
        <translation>più caldo</translation>
    </message>
    <message>
        <source>hollow</source>
        <translation>cavo</translation>
    </message>
    <message>
        <source>noisier</source>
        <translation>più rumore</translation>
    </message>
    <message>
        <source>slow attack</source>
        <translation>attacco lento</translation>
    </message>
    <message>
        <source>with vibrato</source>
        <translation>con vibrato</translation>
    </message>
    <message>
        <source>with reverb</source>
        <translation>con riverbero</translation>
    </message>
    <message>
        <source>wider</source>
        <translation>più ampio</translation>
    </message>
</context>
<context>
    <name>ChoiceBox</name>
    <message>
        <source>Click for the list, turn the wheel for the next; middle-click locks, right-click for more.</source>
        <translation>Clic per l’elenco, gira la rotella per il seguente; il clic centrale blocca, il clic destro offre altro.</translation>
    </message>
</context>
<context>
    <name>ChorusPicture</name>
    <message>
        <source>Chorus rate and depth</source>
        <translation>Frequenza e profondità del chorus</translation>
    </message>
    <message>
        <source>{} wide</source>
        <translation>ampiezza {}</translation>
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
        <translation>{value}, bloccato</translation>
    </message>
    <message>
        <source>{lowest} to {highest}, by default {default}.</source>
        <translation>Da {lowest} a {highest}, valore iniziale {default}.</translation>
    </message>
</context>
<context>
    <name>ControlMenu</name>
    <message>
        <source>&amp;Edit value</source>
        <translation>&amp;Modifica valore</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>S&amp;blocca</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Blocca</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copia valore</translation>
    </message>
    <message>
        <source>&amp;Reset to {value}</source>
        <translation>&amp;Ripristina a {value}</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Paste value</source>
        <translation>&amp;Incolla valore</translation>
    </message>
    <message>
        <source>&amp;Paste {value}</source>
        <translation>&amp;Incolla {value}</translation>
    </message>
</context>
<context>
    <name>CorePage</name>
    <message>
        <source>Modulator ratio</source>
        <translation>Rapp. modulatore</translation>
    </message>
    <message>
        <source>Carrier level</source>
        <translation>Livello portante</translation>
    </message>
    <message>
        <source>Modulator level</source>
        <translation>Liv. modulatore</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attacco</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decad.</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTRO</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Cutoff</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Risonanza</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Inviluppo</translation>
    </message>
    <message>
        <source>NOISE</source>
        <translation>RUMORE</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>OPERATORS</source>
        <translation>OPERATORI</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Livello 3</translation>
    </message>
    <message>
        <source>MOTION</source>
        <translation>MOVIMENTO</translation>
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
        <translation>USCITA</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>Reverb</source>
        <translation>Riverbero</translation>
    </message>
</context>
<context>
    <name>DelayPicture</name>
    <message>
        <source>Delay time and mix</source>
        <translation>Tempo e mix del delay</translation>
    </message>
    <message>
        <source>Delay mix</source>
        <translation>Mix del delay</translation>
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
        <translation>feedback {}</translation>
    </message>
</context>
<context>
    <name>DescriptionPanel</name>
    <message>
        <source>What the sound sounds like</source>
        <translation>A che cosa somiglia il suono</translation>
    </message>
    <message>
        <source>SOUNDS LIKE</source>
        <translation>SOMIGLIA A</translation>
    </message>
    <message>
        <source>IS</source>
        <translation>È</translation>
    </message>
    <message>
        <source>Use as prompt</source>
        <translation>Usa come prompt</translation>
    </message>
    <message>
        <source>Write these words into the line that is heard: a new sound is made of them.</source>
        <translation>Scrive queste parole nella riga che si sente: ne nasce un nuovo suono.</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>niente in particolare</translation>
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
        <translation>Spegne, e riaccende com’era.</translation>
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
        <translation>Riverbero</translation>
    </message>
</context>
<context>
    <name>EnvelopeButton</name>
    <message>
        <source>Envelope of operator {number}: show it large</source>
        <translation>Inviluppo dell’operatore {number}: mostra in grande</translation>
    </message>
    <message>
        <source>The envelope of operator {number}: click to shape it.</source>
        <translation>L’inviluppo dell’operatore {number}: clic per modellarlo.</translation>
    </message>
</context>
<context>
    <name>EnvelopeEditor</name>
    <message>
        <source>Envelope of operator {number}</source>
        <translation>Inviluppo dell’operatore {number}</translation>
    </message>
    <message>
        <source>Drag the points: across for times, up and down for levels. Shift: finer. Double-click: default.&lt;br&gt;Keyboard: Tab to a point, arrow keys to move it, Delete for its default.</source>
        <translation>Trascina i punti: in orizzontale i tempi, in verticale i livelli. Maiusc: più fine. Doppio clic: valore iniziale.&lt;br&gt;Tastiera: Tab va a un punto, le frecce lo spostano, Canc torna al valore iniziale.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Picco</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Piega</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Sustain</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>Attack curve</source>
        <translation>Curva d’attacco</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attacco</translation>
    </message>
    <message>
        <source>Bend time</source>
        <translation>Tempo di piega</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decadimento</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>key up</source>
        <translation>tasto su</translation>
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
    <name>FileActions</name>
    <message>
        <source>WAV audio ({patterns})</source>
        <translation>Audio WAV ({patterns})</translation>
    </message>
    <message>
        <source>Export WAV</source>
        <translation>Esporta WAV</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation>Esportato: {path}</translation>
    </message>
    <message>
        <source>TextSynth presets ({patterns})</source>
        <translation>Preset di TextSynth ({patterns})</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Salva preset</translation>
    </message>
    <message>
        <source>{path} exists already: choose it by its full name to replace it.</source>
        <translation>{path} esiste già: sceglilo con il nome completo per sostituirlo.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Salvato: {path}</translation>
    </message>
    <message>
        <source>Sounds ({patterns});;All files (*)</source>
        <translation>Suoni ({patterns});;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open preset or DX7 voices</source>
        <translation>Apri preset o voci DX7</translation>
    </message>
    <message>
        <source>DX7 bank</source>
        <translation>Banco DX7</translation>
    </message>
    <message>
        <source>Voice:</source>
        <translation>Voce:</translation>
    </message>
    <message>
        <source>Cannot export {path}: {reason}</source>
        <translation>Impossibile esportare {path}: {reason}</translation>
    </message>
</context>
<context>
    <name>FilterPicture</name>
    <message>
        <source>Cutoff and resonance</source>
        <translation>Cutoff e risonanza</translation>
    </message>
    <message>
        <source>open: nothing is filtered</source>
        <translation>aperto: non filtra nulla</translation>
    </message>
</context>
<context>
    <name>GestureBar</name>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Record what the slider and the pad do, from the first movement on; five minutes at most.</source>
        <translation>Registra ciò che fanno lo slider e il pad, dal primo movimento; al massimo cinque minuti.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Move the slider and the pad as recorded; again to stop.</source>
        <translation>Muove slider e pad come registrato; di nuovo per fermare.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Play round and round, until it is stopped.</source>
        <translation>Ripete in continuazione, finché non lo fermi.</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Velocità di riproduzione</translation>
    </message>
    <message>
        <source>Speed of playing, a quarter to four times that of recording.</source>
        <translation>Velocità di riproduzione, da un quarto a quattro volte quella della registrazione.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Read a gesture from a file.</source>
        <translation>Legge un gesto da un file.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Write the gesture to a file: times and places as JSON text.</source>
        <translation>Scrive il gesto in un file: tempi e posizioni come testo JSON.</translation>
    </message>
    <message>
        <source>Open gesture</source>
        <translation>Apri gesto</translation>
    </message>
    <message>
        <source>Export gesture</source>
        <translation>Esporta gesto</translation>
    </message>
    <message>
        <source>Exported {path}</source>
        <translation>Esportato {path}</translation>
    </message>
    <message>
        <source>Gestures ({pattern})</source>
        <translation>Gesti ({pattern})</translation>
    </message>
</context>
<context>
    <name>GestureCourse</name>
    <message>
        <source>Course of the gesture</source>
        <translation>Andamento del gesto</translation>
    </message>
    <message>
        <source>What moves when: the slider in the colour of B, the pad in violet, across and (dotted) up.</source>
        <translation>Che cosa si muove e quando: lo slider nel colore di B, il pad in viola, in orizzontale e (punteggiato) in verticale.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>in registrazione</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nulla di registrato</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} secondi</translation>
    </message>
    <message>
        <source>Move the slider or the pad ...</source>
        <translation>Muovi lo slider o il pad ...</translation>
    </message>
    <message>
        <source>Record, then move the slider or the pad.</source>
        <translation>Registra, poi muovi lo slider o il pad.</translation>
    </message>
</context>
<context>
    <name>GestureDeck</name>
    <message>
        <source>The gesture moves nothing: write a prompt B, or fill two corners of the pad.</source>
        <translation>Il gesto non muove nulla: scrivi un prompt B, o riempi due angoli del pad.</translation>
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
        <translation>Stesso volume</translation>
    </message>
    <message>
        <source>Blind test…</source>
        <translation>Test alla cieca…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambia scorciatoie…</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guidata</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Apri registro</translation>
    </message>
    <message>
        <source>About TextSynth</source>
        <translation>Informazioni su TextSynth</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Changed since it was saved.</source>
        <translation>Modificato dall’ultimo salvataggio.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open a preset (Ctrl+O), or drop one on the window.</source>
        <translation>Apre un preset (Ctrl+O); puoi anche trascinarlo sulla finestra.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save the sound as a preset (Ctrl+S).</source>
        <translation>Salva il suono come preset (Ctrl+S).</translation>
    </message>
    <message>
        <source>Export WAV</source>
        <translation>Esporta WAV</translation>
    </message>
    <message>
        <source>Write the sound to a WAV file (Ctrl+E).</source>
        <translation>Scrive il suono in un file WAV (Ctrl+E).</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Everything that can be done; Ctrl+K finds it by name.</source>
        <translation>Tutto ciò che si può fare; Ctrl+K lo trova per nome.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>morph</source>
        <translation>morph</translation>
    </message>
    <message>
        <source>path of the morph</source>
        <translation>percorso del morph</translation>
    </message>
    <message>
        <source>open</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>variazione</translation>
    </message>
    <message>
        <source>mutate</source>
        <translation>mutazione</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annullato: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Ripetuto: {what}</translation>
    </message>
    <message>
        <source>knobs</source>
        <translation>manopole</translation>
    </message>
    <message>
        <source>restyle</source>
        <translation>nuovo stile</translation>
    </message>
    <message>
        <source>edit in words</source>
        <translation>modifica a parole</translation>
    </message>
    <message>
        <source>sound of a recording</source>
        <translation>suono di una registrazione</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>raffinamento</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>algoritmo</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>snapshot</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>pad</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Search earlier prompts and examples</source>
        <translation>Cerca tra prompt precedenti ed esempi</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Nothing has these words</source>
        <translation>Niente contiene queste parole</translation>
    </message>
</context>
<context>
    <name>Instrument</name>
    <message>
        <source>preparing the voice …</source>
        <translation>preparo la voce …</translation>
    </message>
    <message>
        <source>the voice cannot be prepared: {reason}</source>
        <translation>impossibile preparare la voce: {reason}</translation>
    </message>
    <message>
        <source>Run: textsynth doctor</source>
        <translation>Esegui: textsynth doctor</translation>
    </message>
    <message>
        <source>preparing the voice (first start only) …</source>
        <translation>preparo la voce (solo al primo avvio) …</translation>
    </message>
    <message>
        <source>opening the audio device …</source>
        <translation>apro il dispositivo audio …</translation>
    </message>
    <message>
        <source>no audio device</source>
        <translation>nessun dispositivo audio</translation>
    </message>
    <message>
        <source>The audio device &apos;{name}&apos; takes no more sound.</source>
        <translation>Il dispositivo audio «{name}» non accetta più suono.</translation>
    </message>
    <message>
        <source>Click here to try again.</source>
        <translation>Fai clic qui per riprovare.</translation>
    </message>
    <message>
        <source>The sound server does not answer: restart it.</source>
        <translation>Il server audio non risponde: riavvialo.</translation>
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
        <translation>Ottave visibili</translation>
    </message>
    <message>
        <source>All keys: drag to show others, higher or lower.</source>
        <translation>Tutti i tasti: trascina per mostrarne altri, più acuti o più gravi.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>da {first} a {last}</translation>
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
        <translation>Livello lungo la tastiera</translation>
    </message>
    <message>
        <source>How much louder or softer each key makes this operator, from the lowest to the highest.</source>
        <translation>Quanto ogni tasto rende l’operatore più forte o più piano, dal più grave al più acuto.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Click low on a key for loud, high for soft. The wheel scrolls, with Ctrl it zooms; Enter plays.</source>
        <translation>Clic in basso su un tasto per suonare forte, in alto per piano. La rotella scorre, con Ctrl ingrandisce; Invio suona.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Cursor on {cursor}. Held: {held}. Shown: {first} to {last}.</source>
        <translation>Cursore su {cursor}. Premuti: {held}. Visibili: da {first} a {last}.</translation>
    </message>
</context>
<context>
    <name>Knob</name>
    <message>
        <source>Drag up and down: Shift for fine, Ctrl for steps. Double-click for the default, click the value to type. Middle-click locks, right-click for more.</source>
        <translation>Trascina su e giù: Maiusc per movimenti fini, Ctrl a passi. Doppio clic per il valore iniziale, clic sul valore per scriverlo. Il clic centrale blocca, il clic destro offre altro.</translation>
    </message>
    <message>
        <source>{label}, typed value</source>
        <translation>{label}, valore scritto</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level; press to put out the clip mark</source>
        <translation>Livello; premi per spegnere il segno di clip</translation>
    </message>
    <message>
        <source>Left: peak in dB of full scale, with the highest held; the mark on top lights where the sound would clip and the limiter bends it, and a click puts it out. Right: loudness in LUFS (ITU-R BS.1770, as one channel) of the last 0.4 s (M, the bar) and 3 s (S, the line).</source>
        <translation>A sinistra: picco in dB rispetto al fondo scala, con il massimo tenuto; il segno in cima si accende dove il suono andrebbe in clip e il limiter lo piega, e un clic lo spegne. A destra: loudness in LUFS (ITU-R BS.1770, come un solo canale) degli ultimi 0,4 s (M, la barra) e 3 s (S, la linea).</translation>
    </message>
    <message>
        <source>Peak {peak} dB, loudness {momentary} LUFS now, {short_term} LUFS over 3 s</source>
        <translation>Picco {peak} dB, loudness {momentary} LUFS ora, {short_term} LUFS su 3 s</translation>
    </message>
    <message>
        <source>{levels}; clipped</source>
        <translation>{levels}; in clip</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LIVELLO</translation>
    </message>
    <message>
        <source>peak dB</source>
        <translation>picco dB</translation>
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
        <translation>ritardo {}</translation>
    </message>
    <message>
        <source>fade-in {}</source>
        <translation>fade-in {}</translation>
    </message>
    <message>
        <source>two cycles, running free</source>
        <translation>due cicli, libero</translation>
    </message>
    <message>
        <source>two cycles</source>
        <translation>due cicli</translation>
    </message>
    <message>
        <source>{rate}, {cycle} a cycle</source>
        <translation>{rate}, {cycle} per ciclo</translation>
    </message>
    <message>
        <source>vibrato {}</source>
        <translation>vibrato {}</translation>
    </message>
    <message>
        <source>tremolo {}</source>
        <translation>tremolo {}</translation>
    </message>
    <message>
        <source>index {}</source>
        <translation>indice {}</translation>
    </message>
    <message>
        <source>cutoff {}</source>
        <translation>cutoff {}</translation>
    </message>
    <message>
        <source>tremolo of operators</source>
        <translation>tremolo degli operatori</translation>
    </message>
    <message>
        <source>moves nothing yet: turn up a depth</source>
        <translation>non muove ancora nulla: alza una profondità</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>the window</source>
        <translation>la finestra</translation>
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
        <translation>Trascina su e giù: Maiusc per movimenti fini, Ctrl a passi. Doppio clic per collegare o scollegare, frecce per la cella accanto, F2 per scrivere, clic destro per altro.</translation>
    </message>
    <message>
        <source>{label}, typed value</source>
        <translation>{label}, valore scritto</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <source>Modulation matrix</source>
        <translation>Matrice di modulazione</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>DA</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Start from one of the DX7&apos;s 32 algorithms</source>
        <translation>Parti da uno dei 32 algoritmi del DX7</translation>
    </message>
    <message>
        <source>ALGORITHM</source>
        <translation>ALGORITMO</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Libero</translation>
    </message>
    <message>
        <source>Algorithm: none of the DX7&apos;s. Choose one</source>
        <translation>Algoritmo: nessuno di quelli del DX7. Scegline uno</translation>
    </message>
    <message>
        <source>Algorithm {number}</source>
        <translation>Algoritmo {number}</translation>
    </message>
    <message>
        <source>{algorithm}: choose another one</source>
        <translation>{algorithm}: scegline un altro</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss the messages</source>
        <translation>Nascondi i messaggi</translation>
    </message>
</context>
<context>
    <name>MidiMenu</name>
    <message>
        <source>no MIDI</source>
        <translation>nessun MIDI</translation>
    </message>
    <message>
        <source>{text}, tuned</source>
        <translation>{text}, accordato</translation>
    </message>
    <message>
        <source>No MIDI keyboard is connected.</source>
        <translation>Nessuna tastiera MIDI è collegata.</translation>
    </message>
    <message>
        <source>Tuning: {name}.</source>
        <translation>Accordatura: {name}.</translation>
    </message>
    <message>
        <source>Click for MIDI and tuning (Ctrl+M).</source>
        <translation>Fai clic per MIDI e accordatura (Ctrl+M).</translation>
    </message>
    <message>
        <source>MIDI and tuning: {state}</source>
        <translation>MIDI e accordatura: {state}</translation>
    </message>
    <message>
        <source>No MIDI keyboard is connected</source>
        <translation>Nessuna tastiera MIDI è collegata</translation>
    </message>
    <message>
        <source>Take keyboards for &amp;MPE</source>
        <translation>Tratta le tastiere come &amp;MPE</translation>
    </message>
    <message>
        <source>&amp;Forget all MIDI controllers</source>
        <translation>&amp;Dimentica tutti i controller MIDI</translation>
    </message>
    <message>
        <source>Tuning: {name}</source>
        <translation>Accordatura: {name}</translation>
    </message>
    <message>
        <source>Open &amp;scale{file}…</source>
        <translation>Apri &amp;scala{file}…</translation>
    </message>
    <message>
        <source>Open &amp;keyboard map{file}…</source>
        <translation>Apri mappa di &amp;tastiera{file}…</translation>
    </message>
    <message>
        <source>&amp;Concert pitch (A4 = {frequency} Hz)…</source>
        <translation>&amp;Diapason (A4 = {frequency} Hz)…</translation>
    </message>
    <message>
        <source>&amp;Equal temperament, 440 Hz</source>
        <translation>T&amp;emperamento equabile, 440 Hz</translation>
    </message>
    <message>
        <source>Silence e&amp;verything (Esc)</source>
        <translation>S&amp;ilenzia tutto (Esc)</translation>
    </message>
    <message>
        <source>Stop MIDI &amp;learning</source>
        <translation>Ferma l’&amp;apprendimento MIDI</translation>
    </message>
    <message>
        <source>MIDI &amp;learn: move a controller</source>
        <translation>&amp;Apprendi MIDI: muovi un controller</translation>
    </message>
    <message>
        <source>&amp;Forget MIDI{controller}</source>
        <translation>&amp;Dimentica MIDI{controller}</translation>
    </message>
    <message>
        <source>{parameter} has no MIDI controller any more.</source>
        <translation>{parameter} non ha più un controller MIDI.</translation>
    </message>
    <message>
        <source>Move the MIDI controller that is to turn {parameter} (Esc: none).</source>
        <translation>Muovi il controller MIDI che deve regolare {parameter} (Esc: nessuno).</translation>
    </message>
    <message>
        <source>No MIDI keyboard is connected yet.</source>
        <translation>Nessuna tastiera MIDI è ancora collegata.</translation>
    </message>
    <message>
        <source>{parameter} is turned by {controller}, from where the two meet.</source>
        <translation>{parameter} segue {controller}, da dove i due si incontrano.</translation>
    </message>
    <message>
        <source>controller {number}, channel {channel}</source>
        <translation>controller {number}, canale {channel}</translation>
    </message>
</context>
<context>
    <name>Modulation</name>
    <message>
        <source>Rate</source>
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Ritardo</translation>
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
        <translation>Indice</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Cutoff</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondità</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attacco</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decad.</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Sustain</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Livello 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Livello 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Livello 3</translation>
    </message>
    <message>
        <source>Level 4</source>
        <translation>Livello 4</translation>
    </message>
    <message>
        <source>Time 1</source>
        <translation>Tempo 1</translation>
    </message>
    <message>
        <source>Time 2</source>
        <translation>Tempo 2</translation>
    </message>
    <message>
        <source>Time 3</source>
        <translation>Tempo 3</translation>
    </message>
    <message>
        <source>Time 4</source>
        <translation>Tempo 4</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocity</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Risonanza</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Tracking</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Detune</source>
        <translation>Detune</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ampiezza</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
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
        <translation>Range</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
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
        <translation>Divisione</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>Damping</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Pre-delay</source>
        <translation>Pre-delay</translation>
    </message>
    <message>
        <source>WAVE</source>
        <translation>ONDA</translation>
    </message>
    <message>
        <source>HOW FAR IT MOVES</source>
        <translation>QUANTO SI MUOVE</translation>
    </message>
    <message>
        <source>ENVELOPE</source>
        <translation>INVILUPPO</translation>
    </message>
    <message>
        <source>LFO 1</source>
        <translation>LFO 1</translation>
    </message>
    <message>
        <source>First low frequency oscillator</source>
        <translation>Primo oscillatore a bassa frequenza</translation>
    </message>
    <message>
        <source>LFO 2</source>
        <translation>LFO 2</translation>
    </message>
    <message>
        <source>Second low frequency oscillator</source>
        <translation>Secondo oscillatore a bassa frequenza</translation>
    </message>
    <message>
        <source>Pitch envelopes: a sweep, and four stages</source>
        <translation>Inviluppi d’altezza: uno sweep e quattro stadi</translation>
    </message>
    <message>
        <source>SWEEP</source>
        <translation>SWEEP</translation>
    </message>
    <message>
        <source>FOUR STAGES</source>
        <translation>QUATTRO STADI</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Raffica</translation>
    </message>
    <message>
        <source>Notes that repeat themselves</source>
        <translation>Note che si ripetono da sole</translation>
    </message>
    <message>
        <source>STROKES</source>
        <translation>COLPI</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rumore</translation>
    </message>
    <message>
        <source>Noise, its colour and its envelope</source>
        <translation>Rumore, il suo colore e il suo inviluppo</translation>
    </message>
    <message>
        <source>NOISE</source>
        <translation>RUMORE</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter and its envelope</source>
        <translation>Filtro e il suo inviluppo</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTRO</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Unison, glide, and what wheels and pressure do</source>
        <translation>Unisono, glide, e che cosa fanno rotelle e pressione</translation>
    </message>
    <message>
        <source>UNISON</source>
        <translation>UNISONO</translation>
    </message>
    <message>
        <source>GLIDE</source>
        <translation>GLIDE</translation>
    </message>
    <message>
        <source>BEND</source>
        <translation>BEND</translation>
    </message>
    <message>
        <source>TEST NOTE</source>
        <translation>NOTA DI PROVA</translation>
    </message>
    <message>
        <source>MOD WHEEL</source>
        <translation>ROTELLA MOD</translation>
    </message>
    <message>
        <source>PRESSURE</source>
        <translation>PRESSIONE</translation>
    </message>
    <message>
        <source>TIMBRE (MPE)</source>
        <translation>TIMBRO (MPE)</translation>
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
        <translation>Rotella di modulazione</translation>
    </message>
    <message>
        <source>Modulation wheel: stays where it is put; 0 to 100 %. What it does is set by the sound.</source>
        <translation>Rotella di modulazione: resta dove la metti; da 0 a 100 %. Che cosa fa lo decide il suono.</translation>
    </message>
</context>
<context>
    <name>MorphPad</name>
    <message>
        <source>Pad between four sounds</source>
        <translation>Pad fra quattro suoni</translation>
    </message>
    <message>
        <source>Drag to mix the sounds of the corners; Shift for fine. Arrow keys move as well (Ctrl: ten times as far), Home or a double-click goes to the middle.</source>
        <translation>Trascina per mescolare i suoni degli angoli; Maiusc per movimenti fini. Anche le frecce muovono (Ctrl: dieci volte tanto), Inizio o un doppio clic va al centro.</translation>
    </message>
    <message>
        <source>{across} % to the right, {up} % up</source>
        <translation>{across} % a destra, {up} % in alto</translation>
    </message>
    <message>
        <source>Fill two corners or more: type a sound into one, or drag a snapshot there.</source>
        <translation>Riempi due o più angoli: scrivi un suono in uno, o trascinaci uno snapshot.</translation>
    </message>
</context>
<context>
    <name>MorphPage</name>
    <message>
        <source>Pad, left to right</source>
        <translation>Pad, da sinistra a destra</translation>
    </message>
    <message>
        <source>Pad, bottom to top</source>
        <translation>Pad, dal basso in alto</translation>
    </message>
    <message>
        <source>SNAPSHOTS</source>
        <translation>SNAPSHOT</translation>
    </message>
    <message>
        <source>GESTURE</source>
        <translation>GESTO</translation>
    </message>
</context>
<context>
    <name>MorphPath</name>
    <message>
        <source>listening to the way ...</source>
        <translation>ascolto del percorso ...</translation>
    </message>
    <message>
        <source>no way found: a crossfade is played</source>
        <translation>nessun percorso trovato: suona un crossfade</translation>
    </message>
</context>
<context>
    <name>MorphSlider</name>
    <message>
        <source>Morph from A to B</source>
        <translation>Morph da A a B</translation>
    </message>
    <message>
        <source>Morph from A to B, and a quarter beyond either. Double-click for A.</source>
        <translation>Morph da A a B, e un quarto oltre ciascuno. Doppio clic per A.</translation>
    </message>
    <message>
        <source>write a B to morph into</source>
        <translation>scrivi un B a cui arrivare</translation>
    </message>
    <message>
        <source>{what} {percent} %</source>
        <translation>{what} {percent} %</translation>
    </message>
    <message>
        <source>{percent} % of the way to B</source>
        <translation>{percent} % del percorso verso B</translation>
    </message>
</context>
<context>
    <name>MutatePanel</name>
    <message>
        <source>MUTATE</source>
        <translation>MUTAZIONE</translation>
    </message>
    <message>
        <source>Section to mutate</source>
        <translation>Sezione da mutare</translation>
    </message>
    <message>
        <source>Which part of the sound mutates; locked controls stay.</source>
        <translation>Quale parte del suono muta; i controlli bloccati restano.</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>quanto</translation>
    </message>
    <message>
        <source>How far the sound mutates: 0 % not at all. Turned after a mutation it goes further, or back.</source>
        <translation>Quanto muta il suono: 0 % per nulla. Se la giri dopo una mutazione, va più lontano o torna indietro.</translation>
    </message>
    <message>
        <source>Mutate</source>
        <translation>Muta</translation>
    </message>
    <message>
        <source>Another sound like this one; each time another.</source>
        <translation>Un altro suono simile a questo; ogni volta diverso.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>operators</source>
        <translation>operatori</translation>
    </message>
    <message>
        <source>envelopes</source>
        <translation>inviluppi</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>matrice</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>modulation</source>
        <translation>modulazione</translation>
    </message>
    <message>
        <source>effects</source>
        <translation>effetti</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>rumore</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>ready: {model}</source>
        <translation>pronto: {model}</translation>
    </message>
    <message>
        <source>No sound: {reason}. To try again, click the line at the bottom left.</source>
        <translation>Nessun suono: {reason}. Per riprovare, fai clic sulla riga in basso a sinistra.</translation>
    </message>
    <message>
        <source>Prompts cannot be answered: {reason}</source>
        <translation>Impossibile rispondere ai prompt: {reason}</translation>
    </message>
</context>
<context>
    <name>NoisePicture</name>
    <message>
        <source>Noise attack and level</source>
        <translation>Attacco e livello del rumore</translation>
    </message>
    <message>
        <source>Noise decay and sustain</source>
        <translation>Decadimento e sustain del rumore</translation>
    </message>
    <message>
        <source>Noise release</source>
        <translation>Rilascio del rumore</translation>
    </message>
    <message>
        <source>noise {}</source>
        <translation>rumore {}</translation>
    </message>
    <message>
        <source>noise off</source>
        <translation>rumore spento</translation>
    </message>
    <message>
        <source>white</source>
        <translation>bianco</translation>
    </message>
    <message>
        <source>dark {}</source>
        <translation>scuro {}</translation>
    </message>
    <message>
        <source>bright {}</source>
        <translation>brillante {}</translation>
    </message>
</context>
<context>
    <name>OperatorButton</name>
    <message>
        <source>Click to switch; right-click for more.</source>
        <translation>Clic per cambiare; clic destro per altro.</translation>
    </message>
</context>
<context>
    <name>OperatorDetails</name>
    <message>
        <source>OPERATOR {number}</source>
        <translation>OPERATORE {number}</translation>
    </message>
    <message>
        <source>Parts of operator {number}</source>
        <translation>Parti dell’operatore {number}</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Inviluppo</translation>
    </message>
    <message>
        <source>Tuning and keys</source>
        <translation>Intonazione e tasti</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attacco</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Picco</translation>
    </message>
    <message>
        <source>To bend</source>
        <translation>Alla piega</translation>
    </message>
    <message>
        <source>Bend</source>
        <translation>Piega</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decad.</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Sustain</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rilascio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Detune</source>
        <translation>Detune</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fisso</translation>
    </message>
    <message>
        <source>Fixed Hz</source>
        <translation>Hz fissi</translation>
    </message>
    <message>
        <source>Tremolo</source>
        <translation>Tremolo</translation>
    </message>
    <message>
        <source>Key rate</source>
        <translation>Rate tasti</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>TUNING AND MOTION</source>
        <translation>INTONAZIONE E MOVIMENTO</translation>
    </message>
    <message>
        <source>LEVEL OVER THE KEYS</source>
        <translation>LIVELLO LUNGO LA TASTIERA</translation>
    </message>
</context>
<context>
    <name>OperatorStrip</name>
    <message>
        <source>Operator {number}</source>
        <translation>Operatore {number}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocity</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo, one letter</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Solo of operator {number}</source>
        <translation>Solo dell’operatore {number}</translation>
    </message>
    <message>
        <source>Switches all others off for a while, but those soloed too. A modulator alone is not heard.</source>
        <translation>Spegne per un po’ tutti gli altri, tranne quelli anch’essi in solo. Un modulatore da solo non si sente.</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute, one letter</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Mute operator {number}</source>
        <translation>Silenzia operatore {number}</translation>
    </message>
    <message>
        <source>Switches it off for a while.</source>
        <translation>Lo spegne per un po’.</translation>
    </message>
</context>
<context>
    <name>PadCard</name>
    <message>
        <source>bottom left</source>
        <translation>in basso a sinistra</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>in basso a destra</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>in alto a sinistra</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>in alto a destra</translation>
    </message>
    <message>
        <source>type a sound</source>
        <translation>scrivi un suono</translation>
    </message>
    <message>
        <source>Words for the corner at the {place}</source>
        <translation>Parole per l’angolo {place}</translation>
    </message>
    <message>
        <source>Sounds for the corner at the {place}</source>
        <translation>Suoni per l’angolo {place}</translation>
    </message>
    <message>
        <source>Put a prompt&apos;s sound, the sound of now or a snapshot into this corner.</source>
        <translation>Mette in questo angolo il suono di un prompt, il suono attuale o uno snapshot.</translation>
    </message>
    <message>
        <source>Corner at the {place}: {name}</source>
        <translation>Angolo {place}: {name}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>nameless</source>
        <translation>senza nome</translation>
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
        <translation>Ora</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Vai lì</translation>
    </message>
    <message>
        <source>Empty the corner</source>
        <translation>Svuota l’angolo</translation>
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
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>What changes most sounds most</source>
        <translation>Ciò che cambia di più la maggior parte dei suoni</translation>
    </message>
    <message>
        <source>&amp;Operators</source>
        <translation>&amp;Operatori</translation>
    </message>
    <message>
        <source>Six operators: ratio, level, envelope</source>
        <translation>Sei operatori: rapporto, livello, inviluppo</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>&amp;Matrice</translation>
    </message>
    <message>
        <source>How far each operator modulates each, and the algorithms of the DX7</source>
        <translation>Quanto ogni operatore modula ogni altro, e gli algoritmi del DX7</translation>
    </message>
    <message>
        <source>Mo&amp;dulation</source>
        <translation>Mo&amp;dulazione</translation>
    </message>
    <message>
        <source>LFOs, pitch, repeats, noise, filter, and what the hands do</source>
        <translation>LFO, altezza, ripetizioni, rumore, filtro, e che cosa fanno le mani</translation>
    </message>
    <message>
        <source>&amp;Effects</source>
        <translation>&amp;Effetti</translation>
    </message>
    <message>
        <source>Drive, chorus, delay and reverb</source>
        <translation>Drive, chorus, delay e riverbero</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
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
        <translation>spento</translation>
    </message>
    <message>
        <source>Operator 1 ratio</source>
        <translation>Rapporto operatore 1</translation>
    </message>
    <message>
        <source>Frequency as a multiple of the note&apos;s.</source>
        <translation>Frequenza come multiplo di quella della nota.</translation>
    </message>
    <message>
        <source>Operator 1 detune</source>
        <translation>Detune operatore 1</translation>
    </message>
    <message>
        <source>Fine tuning on top of the ratio.</source>
        <translation>Intonazione fine oltre al rapporto.</translation>
    </message>
    <message>
        <source>Operator 1 level</source>
        <translation>Livello operatore 1</translation>
    </message>
    <message>
        <source>Peak of its envelope; lowest: off.</source>
        <translation>Picco del suo inviluppo; al minimo: spento.</translation>
    </message>
    <message>
        <source>Operator 1 output</source>
        <translation>Uscita operatore 1</translation>
    </message>
    <message>
        <source>How much of it is heard directly: 1 a carrier.</source>
        <translation>Quanto se ne sente direttamente: 1 è una portante.</translation>
    </message>
    <message>
        <source>Operator 1 velocity</source>
        <translation>Velocity operatore 1</translation>
    </message>
    <message>
        <source>What a soft key takes away (1: 40 dB).</source>
        <translation>Quanto toglie un tocco leggero (1: 40 dB).</translation>
    </message>
    <message>
        <source>Operator 1 attack</source>
        <translation>Attacco operatore 1</translation>
    </message>
    <message>
        <source>Time from silence to full level.</source>
        <translation>Tempo dal silenzio al livello pieno.</translation>
    </message>
    <message>
        <source>Operator 1 decay</source>
        <translation>Decadimento operatore 1</translation>
    </message>
    <message>
        <source>Time to fall by 60 dB, towards the sustain level.</source>
        <translation>Tempo per scendere di 60 dB, verso il livello di sustain.</translation>
    </message>
    <message>
        <source>Operator 1 sustain</source>
        <translation>Sustain operatore 1</translation>
    </message>
    <message>
        <source>Held while the key is down.</source>
        <translation>Tenuto finché il tasto è giù.</translation>
    </message>
    <message>
        <source>Operator 1 release</source>
        <translation>Rilascio operatore 1</translation>
    </message>
    <message>
        <source>Time to fall by 60 dB once the key is up.</source>
        <translation>Tempo per scendere di 60 dB a tasto rilasciato.</translation>
    </message>
    <message>
        <source>Operator 1 on</source>
        <translation>Operatore 1 attivo</translation>
    </message>
    <message>
        <source>Off: silent, its settings kept.</source>
        <translation>Spento: muto, le sue impostazioni restano.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>Operator 1 fixed</source>
        <translation>Operatore 1 fisso</translation>
    </message>
    <message>
        <source>0: follows the key by its ratio; 1: its fixed frequency.</source>
        <translation>0: segue il tasto con il suo rapporto; 1: la sua frequenza fissa.</translation>
    </message>
    <message>
        <source>Operator 1 fixed frequency</source>
        <translation>Frequenza fissa operatore 1</translation>
    </message>
    <message>
        <source>Heard as far as it is fixed.</source>
        <translation>Si sente nella misura in cui è fisso.</translation>
    </message>
    <message>
        <source>Operator 1 peak</source>
        <translation>Picco operatore 1</translation>
    </message>
    <message>
        <source>First level of the envelope, where the attack ends.</source>
        <translation>Primo livello dell’inviluppo, dove finisce l’attacco.</translation>
    </message>
    <message>
        <source>Operator 1 bend</source>
        <translation>Piega operatore 1</translation>
    </message>
    <message>
        <source>Second level, passed on the way to the sustain level.</source>
        <translation>Secondo livello, attraversato andando al livello di sustain.</translation>
    </message>
    <message>
        <source>Operator 1 bend time</source>
        <translation>Tempo di piega operatore 1</translation>
    </message>
    <message>
        <source>Time to fall by 60 dB, towards the second level.</source>
        <translation>Tempo per scendere di 60 dB, verso il secondo livello.</translation>
    </message>
    <message>
        <source>Operator 1 end</source>
        <translation>Livello finale operatore 1</translation>
    </message>
    <message>
        <source>Fourth level: where it starts, and where a modulator&apos;s release ends.</source>
        <translation>Quarto livello: dove parte, e dove finisce il rilascio di un modulatore.</translation>
    </message>
    <message>
        <source>Operator 1 attack curve</source>
        <translation>Curva d’attacco operatore 1</translation>
    </message>
    <message>
        <source>Of rises: 0 straight, 1 the DX7&apos;s, steep at the end.</source>
        <translation>Delle salite: 0 diritta, 1 quella del DX7, ripida alla fine.</translation>
    </message>
    <message>
        <source>Operator 1 rate scaling</source>
        <translation>Scala dei tempi operatore 1</translation>
    </message>
    <message>
        <source>1: twice as fast an octave above C4.</source>
        <translation>1: veloce il doppio un’ottava sopra C4.</translation>
    </message>
    <message>
        <source>Operator 1 break point</source>
        <translation>Break point operatore 1</translation>
    </message>
    <message>
        <source>The key from which its level is scaled.</source>
        <translation>Il tasto da cui si scala il suo livello.</translation>
    </message>
    <message>
        <source>Operator 1 left depth</source>
        <translation>Profondità sinistra operatore 1</translation>
    </message>
    <message>
        <source>Level change an octave below the break point.</source>
        <translation>Cambio di livello un’ottava sotto il break point.</translation>
    </message>
    <message>
        <source>Operator 1 right depth</source>
        <translation>Profondità destra operatore 1</translation>
    </message>
    <message>
        <source>Level change an octave above it.</source>
        <translation>Cambio di livello un’ottava sopra.</translation>
    </message>
    <message>
        <source>Operator 1 left curve</source>
        <translation>Curva sinistra operatore 1</translation>
    </message>
    <message>
        <source>0: straight; 1: slow at first, then doubling.</source>
        <translation>0: diritta; 1: lenta all’inizio, poi raddoppia.</translation>
    </message>
    <message>
        <source>Operator 1 right curve</source>
        <translation>Curva destra operatore 1</translation>
    </message>
    <message>
        <source>Operator 1 tremolo</source>
        <translation>Tremolo operatore 1</translation>
    </message>
    <message>
        <source>How far LFO 1 turns its level down (1: 40 dB).</source>
        <translation>Quanto LFO 1 ne abbassa il livello (1: 40 dB).</translation>
    </message>
    <message>
        <source>Operator 2 ratio</source>
        <translation>Rapporto operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 detune</source>
        <translation>Detune operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 level</source>
        <translation>Livello operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 output</source>
        <translation>Uscita operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 velocity</source>
        <translation>Velocity operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 attack</source>
        <translation>Attacco operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 decay</source>
        <translation>Decadimento operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 sustain</source>
        <translation>Sustain operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 release</source>
        <translation>Rilascio operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 on</source>
        <translation>Operatore 2 attivo</translation>
    </message>
    <message>
        <source>Operator 2 fixed</source>
        <translation>Operatore 2 fisso</translation>
    </message>
    <message>
        <source>Operator 2 fixed frequency</source>
        <translation>Frequenza fissa operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 peak</source>
        <translation>Picco operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 bend</source>
        <translation>Piega operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 bend time</source>
        <translation>Tempo di piega operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 end</source>
        <translation>Livello finale operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 attack curve</source>
        <translation>Curva d’attacco operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 rate scaling</source>
        <translation>Scala dei tempi operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 break point</source>
        <translation>Break point operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 left depth</source>
        <translation>Profondità sinistra operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 right depth</source>
        <translation>Profondità destra operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 left curve</source>
        <translation>Curva sinistra operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 right curve</source>
        <translation>Curva destra operatore 2</translation>
    </message>
    <message>
        <source>Operator 2 tremolo</source>
        <translation>Tremolo operatore 2</translation>
    </message>
    <message>
        <source>Operator 3 ratio</source>
        <translation>Rapporto operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 detune</source>
        <translation>Detune operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 level</source>
        <translation>Livello operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 output</source>
        <translation>Uscita operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 velocity</source>
        <translation>Velocity operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 attack</source>
        <translation>Attacco operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 decay</source>
        <translation>Decadimento operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 sustain</source>
        <translation>Sustain operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 release</source>
        <translation>Rilascio operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 on</source>
        <translation>Operatore 3 attivo</translation>
    </message>
    <message>
        <source>Operator 3 fixed</source>
        <translation>Operatore 3 fisso</translation>
    </message>
    <message>
        <source>Operator 3 fixed frequency</source>
        <translation>Frequenza fissa operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 peak</source>
        <translation>Picco operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 bend</source>
        <translation>Piega operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 bend time</source>
        <translation>Tempo di piega operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 end</source>
        <translation>Livello finale operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 attack curve</source>
        <translation>Curva d’attacco operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 rate scaling</source>
        <translation>Scala dei tempi operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 break point</source>
        <translation>Break point operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 left depth</source>
        <translation>Profondità sinistra operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 right depth</source>
        <translation>Profondità destra operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 left curve</source>
        <translation>Curva sinistra operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 right curve</source>
        <translation>Curva destra operatore 3</translation>
    </message>
    <message>
        <source>Operator 3 tremolo</source>
        <translation>Tremolo operatore 3</translation>
    </message>
    <message>
        <source>Operator 4 ratio</source>
        <translation>Rapporto operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 detune</source>
        <translation>Detune operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 level</source>
        <translation>Livello operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 output</source>
        <translation>Uscita operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 velocity</source>
        <translation>Velocity operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 attack</source>
        <translation>Attacco operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 decay</source>
        <translation>Decadimento operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 sustain</source>
        <translation>Sustain operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 release</source>
        <translation>Rilascio operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 on</source>
        <translation>Operatore 4 attivo</translation>
    </message>
    <message>
        <source>Operator 4 fixed</source>
        <translation>Operatore 4 fisso</translation>
    </message>
    <message>
        <source>Operator 4 fixed frequency</source>
        <translation>Frequenza fissa operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 peak</source>
        <translation>Picco operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 bend</source>
        <translation>Piega operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 bend time</source>
        <translation>Tempo di piega operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 end</source>
        <translation>Livello finale operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 attack curve</source>
        <translation>Curva d’attacco operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 rate scaling</source>
        <translation>Scala dei tempi operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 break point</source>
        <translation>Break point operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 left depth</source>
        <translation>Profondità sinistra operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 right depth</source>
        <translation>Profondità destra operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 left curve</source>
        <translation>Curva sinistra operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 right curve</source>
        <translation>Curva destra operatore 4</translation>
    </message>
    <message>
        <source>Operator 4 tremolo</source>
        <translation>Tremolo operatore 4</translation>
    </message>
    <message>
        <source>Operator 5 ratio</source>
        <translation>Rapporto operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 detune</source>
        <translation>Detune operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 level</source>
        <translation>Livello operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 output</source>
        <translation>Uscita operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 velocity</source>
        <translation>Velocity operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 attack</source>
        <translation>Attacco operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 decay</source>
        <translation>Decadimento operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 sustain</source>
        <translation>Sustain operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 release</source>
        <translation>Rilascio operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 on</source>
        <translation>Operatore 5 attivo</translation>
    </message>
    <message>
        <source>Operator 5 fixed</source>
        <translation>Operatore 5 fisso</translation>
    </message>
    <message>
        <source>Operator 5 fixed frequency</source>
        <translation>Frequenza fissa operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 peak</source>
        <translation>Picco operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 bend</source>
        <translation>Piega operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 bend time</source>
        <translation>Tempo di piega operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 end</source>
        <translation>Livello finale operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 attack curve</source>
        <translation>Curva d’attacco operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 rate scaling</source>
        <translation>Scala dei tempi operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 break point</source>
        <translation>Break point operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 left depth</source>
        <translation>Profondità sinistra operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 right depth</source>
        <translation>Profondità destra operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 left curve</source>
        <translation>Curva sinistra operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 right curve</source>
        <translation>Curva destra operatore 5</translation>
    </message>
    <message>
        <source>Operator 5 tremolo</source>
        <translation>Tremolo operatore 5</translation>
    </message>
    <message>
        <source>Operator 6 ratio</source>
        <translation>Rapporto operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 detune</source>
        <translation>Detune operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 level</source>
        <translation>Livello operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 output</source>
        <translation>Uscita operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 velocity</source>
        <translation>Velocity operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 attack</source>
        <translation>Attacco operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 decay</source>
        <translation>Decadimento operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 sustain</source>
        <translation>Sustain operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 release</source>
        <translation>Rilascio operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 on</source>
        <translation>Operatore 6 attivo</translation>
    </message>
    <message>
        <source>Operator 6 fixed</source>
        <translation>Operatore 6 fisso</translation>
    </message>
    <message>
        <source>Operator 6 fixed frequency</source>
        <translation>Frequenza fissa operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 peak</source>
        <translation>Picco operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 bend</source>
        <translation>Piega operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 bend time</source>
        <translation>Tempo di piega operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 end</source>
        <translation>Livello finale operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 attack curve</source>
        <translation>Curva d’attacco operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 rate scaling</source>
        <translation>Scala dei tempi operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 break point</source>
        <translation>Break point operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 left depth</source>
        <translation>Profondità sinistra operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 right depth</source>
        <translation>Profondità destra operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 left curve</source>
        <translation>Curva sinistra operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 right curve</source>
        <translation>Curva destra operatore 6</translation>
    </message>
    <message>
        <source>Operator 6 tremolo</source>
        <translation>Tremolo operatore 6</translation>
    </message>
    <message>
        <source>Feedback of 1</source>
        <translation>Feedback di 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 1.</source>
        <translation>Deviazione di fase massima dell’operatore 1 causata dall’operatore 1.</translation>
    </message>
    <message>
        <source>Index 2 to 1</source>
        <translation>Indice da 2 a 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 2.</source>
        <translation>Deviazione di fase massima dell’operatore 1 causata dall’operatore 2.</translation>
    </message>
    <message>
        <source>Index 3 to 1</source>
        <translation>Indice da 3 a 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 3.</source>
        <translation>Deviazione di fase massima dell’operatore 1 causata dall’operatore 3.</translation>
    </message>
    <message>
        <source>Index 4 to 1</source>
        <translation>Indice da 4 a 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 4.</source>
        <translation>Deviazione di fase massima dell’operatore 1 causata dall’operatore 4.</translation>
    </message>
    <message>
        <source>Index 5 to 1</source>
        <translation>Indice da 5 a 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 5.</source>
        <translation>Deviazione di fase massima dell’operatore 1 causata dall’operatore 5.</translation>
    </message>
    <message>
        <source>Index 6 to 1</source>
        <translation>Indice da 6 a 1</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 1 by operator 6.</source>
        <translation>Deviazione di fase massima dell’operatore 1 causata dall’operatore 6.</translation>
    </message>
    <message>
        <source>Index 1 to 2</source>
        <translation>Indice da 1 a 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 1.</source>
        <translation>Deviazione di fase massima dell’operatore 2 causata dall’operatore 1.</translation>
    </message>
    <message>
        <source>Feedback of 2</source>
        <translation>Feedback di 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 2.</source>
        <translation>Deviazione di fase massima dell’operatore 2 causata dall’operatore 2.</translation>
    </message>
    <message>
        <source>Index 3 to 2</source>
        <translation>Indice da 3 a 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 3.</source>
        <translation>Deviazione di fase massima dell’operatore 2 causata dall’operatore 3.</translation>
    </message>
    <message>
        <source>Index 4 to 2</source>
        <translation>Indice da 4 a 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 4.</source>
        <translation>Deviazione di fase massima dell’operatore 2 causata dall’operatore 4.</translation>
    </message>
    <message>
        <source>Index 5 to 2</source>
        <translation>Indice da 5 a 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 5.</source>
        <translation>Deviazione di fase massima dell’operatore 2 causata dall’operatore 5.</translation>
    </message>
    <message>
        <source>Index 6 to 2</source>
        <translation>Indice da 6 a 2</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 2 by operator 6.</source>
        <translation>Deviazione di fase massima dell’operatore 2 causata dall’operatore 6.</translation>
    </message>
    <message>
        <source>Index 1 to 3</source>
        <translation>Indice da 1 a 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 1.</source>
        <translation>Deviazione di fase massima dell’operatore 3 causata dall’operatore 1.</translation>
    </message>
    <message>
        <source>Index 2 to 3</source>
        <translation>Indice da 2 a 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 2.</source>
        <translation>Deviazione di fase massima dell’operatore 3 causata dall’operatore 2.</translation>
    </message>
    <message>
        <source>Feedback of 3</source>
        <translation>Feedback di 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 3.</source>
        <translation>Deviazione di fase massima dell’operatore 3 causata dall’operatore 3.</translation>
    </message>
    <message>
        <source>Index 4 to 3</source>
        <translation>Indice da 4 a 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 4.</source>
        <translation>Deviazione di fase massima dell’operatore 3 causata dall’operatore 4.</translation>
    </message>
    <message>
        <source>Index 5 to 3</source>
        <translation>Indice da 5 a 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 5.</source>
        <translation>Deviazione di fase massima dell’operatore 3 causata dall’operatore 5.</translation>
    </message>
    <message>
        <source>Index 6 to 3</source>
        <translation>Indice da 6 a 3</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 3 by operator 6.</source>
        <translation>Deviazione di fase massima dell’operatore 3 causata dall’operatore 6.</translation>
    </message>
    <message>
        <source>Index 1 to 4</source>
        <translation>Indice da 1 a 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 1.</source>
        <translation>Deviazione di fase massima dell’operatore 4 causata dall’operatore 1.</translation>
    </message>
    <message>
        <source>Index 2 to 4</source>
        <translation>Indice da 2 a 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 2.</source>
        <translation>Deviazione di fase massima dell’operatore 4 causata dall’operatore 2.</translation>
    </message>
    <message>
        <source>Index 3 to 4</source>
        <translation>Indice da 3 a 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 3.</source>
        <translation>Deviazione di fase massima dell’operatore 4 causata dall’operatore 3.</translation>
    </message>
    <message>
        <source>Feedback of 4</source>
        <translation>Feedback di 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 4.</source>
        <translation>Deviazione di fase massima dell’operatore 4 causata dall’operatore 4.</translation>
    </message>
    <message>
        <source>Index 5 to 4</source>
        <translation>Indice da 5 a 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 5.</source>
        <translation>Deviazione di fase massima dell’operatore 4 causata dall’operatore 5.</translation>
    </message>
    <message>
        <source>Index 6 to 4</source>
        <translation>Indice da 6 a 4</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 4 by operator 6.</source>
        <translation>Deviazione di fase massima dell’operatore 4 causata dall’operatore 6.</translation>
    </message>
    <message>
        <source>Index 1 to 5</source>
        <translation>Indice da 1 a 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 1.</source>
        <translation>Deviazione di fase massima dell’operatore 5 causata dall’operatore 1.</translation>
    </message>
    <message>
        <source>Index 2 to 5</source>
        <translation>Indice da 2 a 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 2.</source>
        <translation>Deviazione di fase massima dell’operatore 5 causata dall’operatore 2.</translation>
    </message>
    <message>
        <source>Index 3 to 5</source>
        <translation>Indice da 3 a 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 3.</source>
        <translation>Deviazione di fase massima dell’operatore 5 causata dall’operatore 3.</translation>
    </message>
    <message>
        <source>Index 4 to 5</source>
        <translation>Indice da 4 a 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 4.</source>
        <translation>Deviazione di fase massima dell’operatore 5 causata dall’operatore 4.</translation>
    </message>
    <message>
        <source>Feedback of 5</source>
        <translation>Feedback di 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 5.</source>
        <translation>Deviazione di fase massima dell’operatore 5 causata dall’operatore 5.</translation>
    </message>
    <message>
        <source>Index 6 to 5</source>
        <translation>Indice da 6 a 5</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 5 by operator 6.</source>
        <translation>Deviazione di fase massima dell’operatore 5 causata dall’operatore 6.</translation>
    </message>
    <message>
        <source>Index 1 to 6</source>
        <translation>Indice da 1 a 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 1.</source>
        <translation>Deviazione di fase massima dell’operatore 6 causata dall’operatore 1.</translation>
    </message>
    <message>
        <source>Index 2 to 6</source>
        <translation>Indice da 2 a 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 2.</source>
        <translation>Deviazione di fase massima dell’operatore 6 causata dall’operatore 2.</translation>
    </message>
    <message>
        <source>Index 3 to 6</source>
        <translation>Indice da 3 a 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 3.</source>
        <translation>Deviazione di fase massima dell’operatore 6 causata dall’operatore 3.</translation>
    </message>
    <message>
        <source>Index 4 to 6</source>
        <translation>Indice da 4 a 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 4.</source>
        <translation>Deviazione di fase massima dell’operatore 6 causata dall’operatore 4.</translation>
    </message>
    <message>
        <source>Index 5 to 6</source>
        <translation>Indice da 5 a 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 5.</source>
        <translation>Deviazione di fase massima dell’operatore 6 causata dall’operatore 5.</translation>
    </message>
    <message>
        <source>Feedback of 6</source>
        <translation>Feedback di 6</translation>
    </message>
    <message>
        <source>Peak phase deviation of operator 6 by operator 6.</source>
        <translation>Deviazione di fase massima dell’operatore 6 causata dall’operatore 6.</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>Livello rumore</translation>
    </message>
    <message>
        <source>In the mix.</source>
        <translation>Nel mix.</translation>
    </message>
    <message>
        <source>Noise colour</source>
        <translation>Colore rumore</translation>
    </message>
    <message>
        <source>-1 dark, 0 white, 1 bright.</source>
        <translation>-1 scuro, 0 bianco, 1 brillante.</translation>
    </message>
    <message>
        <source>Noise attack</source>
        <translation>Attacco rumore</translation>
    </message>
    <message>
        <source>Silence to peak, linear.</source>
        <translation>Dal silenzio al picco, lineare.</translation>
    </message>
    <message>
        <source>Noise decay</source>
        <translation>Decadimento rumore</translation>
    </message>
    <message>
        <source>Time to fall by 60 dB.</source>
        <translation>Tempo per scendere di 60 dB.</translation>
    </message>
    <message>
        <source>Noise sustain</source>
        <translation>Sustain rumore</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>Tenuto.</translation>
    </message>
    <message>
        <source>Noise release</source>
        <translation>Rilascio rumore</translation>
    </message>
    <message>
        <source>Fall by 60 dB, key up.</source>
        <translation>Scende di 60 dB, tasto su.</translation>
    </message>
    <message>
        <source>Noise velocity</source>
        <translation>Velocity rumore</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>Cutoff</translation>
    </message>
    <message>
        <source>Corner of the filter.</source>
        <translation>Frequenza di taglio del filtro.</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Risonanza</translation>
    </message>
    <message>
        <source>At the corner (1: Q 20).</source>
        <translation>Alla frequenza di taglio (1: Q 20).</translation>
    </message>
    <message>
        <source>Filter mode</source>
        <translation>Modo filtro</translation>
    </message>
    <message>
        <source>Which part passes; between two, a blend.</source>
        <translation>Quale parte passa; fra due, una miscela.</translation>
    </message>
    <message>
        <source>low pass</source>
        <translation>passa basso</translation>
    </message>
    <message>
        <source>band pass</source>
        <translation>passa banda</translation>
    </message>
    <message>
        <source>high pass</source>
        <translation>passa alto</translation>
    </message>
    <message>
        <source>notch</source>
        <translation>notch</translation>
    </message>
    <message>
        <source>Key tracking</source>
        <translation>Key tracking</translation>
    </message>
    <message>
        <source>1: follows the key.</source>
        <translation>1: segue il tasto.</translation>
    </message>
    <message>
        <source>Filter envelope</source>
        <translation>Inviluppo filtro</translation>
    </message>
    <message>
        <source>How far the envelope moves the cutoff.</source>
        <translation>Quanto l’inviluppo sposta il cutoff.</translation>
    </message>
    <message>
        <source>Filter decay</source>
        <translation>Decadimento filtro</translation>
    </message>
    <message>
        <source>Time to 1/e, towards its sustain.</source>
        <translation>Tempo fino a 1/e, verso il suo sustain.</translation>
    </message>
    <message>
        <source>Filter attack</source>
        <translation>Attacco filtro</translation>
    </message>
    <message>
        <source>Time of the envelope&apos;s rise, linear in octaves.</source>
        <translation>Tempo di salita dell’inviluppo, lineare in ottave.</translation>
    </message>
    <message>
        <source>Filter sustain</source>
        <translation>Sustain filtro</translation>
    </message>
    <message>
        <source>Where the envelope stays while the key is down.</source>
        <translation>Dove resta l’inviluppo finché il tasto è giù.</translation>
    </message>
    <message>
        <source>Filter release</source>
        <translation>Rilascio filtro</translation>
    </message>
    <message>
        <source>Time to 1/e once the key is up.</source>
        <translation>Tempo fino a 1/e a tasto rilasciato.</translation>
    </message>
    <message>
        <source>Filter velocity</source>
        <translation>Velocity filtro</translation>
    </message>
    <message>
        <source>What the softest key takes from the cutoff.</source>
        <translation>Quanto il tocco più leggero toglie al cutoff.</translation>
    </message>
    <message>
        <source>Pitch envelope</source>
        <translation>Inviluppo altezza</translation>
    </message>
    <message>
        <source>Offset at note-on.</source>
        <translation>Scarto all’inizio della nota.</translation>
    </message>
    <message>
        <source>Pitch decay</source>
        <translation>Decadimento altezza</translation>
    </message>
    <message>
        <source>Time to 1/e of it.</source>
        <translation>Il suo tempo fino a 1/e.</translation>
    </message>
    <message>
        <source>Pitch level 1</source>
        <translation>Livello altezza 1</translation>
    </message>
    <message>
        <source>Pitch that the four-stage envelope moves to first.</source>
        <translation>Altezza a cui va per prima l’inviluppo a quattro stadi.</translation>
    </message>
    <message>
        <source>Pitch level 2</source>
        <translation>Livello altezza 2</translation>
    </message>
    <message>
        <source>Pitch that it moves to second.</source>
        <translation>Altezza a cui va per seconda.</translation>
    </message>
    <message>
        <source>Pitch level 3</source>
        <translation>Livello altezza 3</translation>
    </message>
    <message>
        <source>Pitch that it holds while the key is down.</source>
        <translation>Altezza che tiene finché il tasto è giù.</translation>
    </message>
    <message>
        <source>Pitch level 4</source>
        <translation>Livello altezza 4</translation>
    </message>
    <message>
        <source>Pitch where it starts, and where it goes once the key is up.</source>
        <translation>Altezza da cui parte, e a cui va a tasto rilasciato.</translation>
    </message>
    <message>
        <source>Pitch time 1</source>
        <translation>Tempo altezza 1</translation>
    </message>
    <message>
        <source>Time per octave, towards level 1.</source>
        <translation>Tempo per ottava, verso il livello 1.</translation>
    </message>
    <message>
        <source>Pitch time 2</source>
        <translation>Tempo altezza 2</translation>
    </message>
    <message>
        <source>Time per octave, towards level 2.</source>
        <translation>Tempo per ottava, verso il livello 2.</translation>
    </message>
    <message>
        <source>Pitch time 3</source>
        <translation>Tempo altezza 3</translation>
    </message>
    <message>
        <source>Time per octave, towards level 3.</source>
        <translation>Tempo per ottava, verso il livello 3.</translation>
    </message>
    <message>
        <source>Pitch time 4</source>
        <translation>Tempo altezza 4</translation>
    </message>
    <message>
        <source>Time per octave, towards level 4.</source>
        <translation>Tempo per ottava, verso il livello 4.</translation>
    </message>
    <message>
        <source>Vibrato rate</source>
        <translation>Frequenza vibrato</translation>
    </message>
    <message>
        <source>Cycles a second.</source>
        <translation>Cicli al secondo.</translation>
    </message>
    <message>
        <source>LFO shape</source>
        <translation>Forma d’onda LFO</translation>
    </message>
    <message>
        <source>What it draws; between two, a blend.</source>
        <translation>Che cosa disegna; fra due, una miscela.</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>sinusoide</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triangolo</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>dente di sega</translation>
    </message>
    <message>
        <source>square</source>
        <translation>quadra</translation>
    </message>
    <message>
        <source>random</source>
        <translation>casuale</translation>
    </message>
    <message>
        <source>LFO fade-in</source>
        <translation>Fade-in LFO</translation>
    </message>
    <message>
        <source>Time to full depth, after the delay.</source>
        <translation>Tempo fino alla profondità piena, dopo il ritardo.</translation>
    </message>
    <message>
        <source>Vibrato depth</source>
        <translation>Profondità vibrato</translation>
    </message>
    <message>
        <source>Up and down by this.</source>
        <translation>Su e giù di tanto.</translation>
    </message>
    <message>
        <source>Tremolo depth</source>
        <translation>Profondità tremolo</translation>
    </message>
    <message>
        <source>1: down to silence.</source>
        <translation>1: giù fino al silenzio.</translation>
    </message>
    <message>
        <source>Index modulation</source>
        <translation>Modulazione indice</translation>
    </message>
    <message>
        <source>1: down to index zero.</source>
        <translation>1: giù fino all’indice zero.</translation>
    </message>
    <message>
        <source>Cutoff modulation</source>
        <translation>Modulazione cutoff</translation>
    </message>
    <message>
        <source>LFO delay</source>
        <translation>Ritardo LFO</translation>
    </message>
    <message>
        <source>Time from the key to its first effect.</source>
        <translation>Tempo dal tasto al suo primo effetto.</translation>
    </message>
    <message>
        <source>LFO retrigger</source>
        <translation>Retrigger LFO</translation>
    </message>
    <message>
        <source>On: starts with each note; off: runs free.</source>
        <translation>Attivo: riparte a ogni nota; spento: corre libero.</translation>
    </message>
    <message>
        <source>Second vibrato rate</source>
        <translation>Frequenza secondo vibrato</translation>
    </message>
    <message>
        <source>Second LFO shape</source>
        <translation>Forma d’onda secondo LFO</translation>
    </message>
    <message>
        <source>Second LFO fade-in</source>
        <translation>Fade-in secondo LFO</translation>
    </message>
    <message>
        <source>Second vibrato depth</source>
        <translation>Profondità secondo vibrato</translation>
    </message>
    <message>
        <source>Second tremolo depth</source>
        <translation>Profondità secondo tremolo</translation>
    </message>
    <message>
        <source>Second index modulation</source>
        <translation>Seconda modulazione indice</translation>
    </message>
    <message>
        <source>Second cutoff modulation</source>
        <translation>Seconda modulazione cutoff</translation>
    </message>
    <message>
        <source>Second LFO delay</source>
        <translation>Ritardo secondo LFO</translation>
    </message>
    <message>
        <source>Second LFO retrigger</source>
        <translation>Retrigger secondo LFO</translation>
    </message>
    <message>
        <source>Burst rate</source>
        <translation>Frequenza raffica</translation>
    </message>
    <message>
        <source>Strokes a second while a note repeats itself.</source>
        <translation>Colpi al secondo mentre una nota si ripete.</translation>
    </message>
    <message>
        <source>Burst count</source>
        <translation>Numero colpi raffica</translation>
    </message>
    <message>
        <source>Strokes of a note; 65: until key up.</source>
        <translation>Colpi di una nota; 65: finché il tasto è giù.</translation>
    </message>
    <message>
        <source>Burst duty</source>
        <translation>Duty raffica</translation>
    </message>
    <message>
        <source>Share of a stroke before its release begins.</source>
        <translation>Quota di un colpo prima che inizi il suo rilascio.</translation>
    </message>
    <message>
        <source>Burst jitter</source>
        <translation>Jitter raffica</translation>
    </message>
    <message>
        <source>How irregularly the strokes follow each other.</source>
        <translation>Con quanta irregolarità si susseguono i colpi.</translation>
    </message>
    <message>
        <source>Unison voices</source>
        <translation>Voci unisono</translation>
    </message>
    <message>
        <source>Voices that play each note.</source>
        <translation>Voci che suonano ogni nota.</translation>
    </message>
    <message>
        <source>Unison detune</source>
        <translation>Detune unisono</translation>
    </message>
    <message>
        <source>Between the lowest and the highest of them.</source>
        <translation>Fra la più bassa e la più alta di esse.</translation>
    </message>
    <message>
        <source>Unison width</source>
        <translation>Ampiezza unisono</translation>
    </message>
    <message>
        <source>How far they spread from left to right.</source>
        <translation>Quanto si allargano da sinistra a destra.</translation>
    </message>
    <message>
        <source>Glide time</source>
        <translation>Tempo glide</translation>
    </message>
    <message>
        <source>From the last note&apos;s pitch to the next one&apos;s.</source>
        <translation>Dall’altezza dell’ultima nota a quella della seguente.</translation>
    </message>
    <message>
        <source>Glide legato</source>
        <translation>Glide legato</translation>
    </message>
    <message>
        <source>On: only while another key is still down.</source>
        <translation>Attivo: solo mentre un altro tasto è ancora giù.</translation>
    </message>
    <message>
        <source>Glide mono</source>
        <translation>Glide mono</translation>
    </message>
    <message>
        <source>On: one note at a time, the newest key.</source>
        <translation>Attivo: una nota alla volta, il tasto più recente.</translation>
    </message>
    <message>
        <source>Bend range</source>
        <translation>Range del bend</translation>
    </message>
    <message>
        <source>Of the pitch wheel, each way.</source>
        <translation>Della rotella del pitch, in ogni direzione.</translation>
    </message>
    <message>
        <source>Wheel to vibrato</source>
        <translation>Rotella su vibrato</translation>
    </message>
    <message>
        <source>Vibrato that the modulation wheel adds.</source>
        <translation>Vibrato aggiunto dalla rotella di modulazione.</translation>
    </message>
    <message>
        <source>Wheel to index</source>
        <translation>Rotella su indice</translation>
    </message>
    <message>
        <source>Share of every index that the modulation wheel adds.</source>
        <translation>Quota di ogni indice aggiunta dalla rotella di modulazione.</translation>
    </message>
    <message>
        <source>Wheel to cutoff</source>
        <translation>Rotella su cutoff</translation>
    </message>
    <message>
        <source>How far the modulation wheel moves the filter.</source>
        <translation>Quanto la rotella di modulazione sposta il filtro.</translation>
    </message>
    <message>
        <source>Wheel to level</source>
        <translation>Rotella su livello</translation>
    </message>
    <message>
        <source>What is missing while the modulation wheel rests.</source>
        <translation>Che cosa manca quando la rotella di modulazione è a riposo.</translation>
    </message>
    <message>
        <source>Pressure to vibrato</source>
        <translation>Pressione su vibrato</translation>
    </message>
    <message>
        <source>Vibrato that pressing the keys adds.</source>
        <translation>Vibrato aggiunto premendo i tasti.</translation>
    </message>
    <message>
        <source>Pressure to index</source>
        <translation>Pressione su indice</translation>
    </message>
    <message>
        <source>Share of every index that pressing the keys adds.</source>
        <translation>Quota di ogni indice aggiunta premendo i tasti.</translation>
    </message>
    <message>
        <source>Pressure to cutoff</source>
        <translation>Pressione su cutoff</translation>
    </message>
    <message>
        <source>How far pressing the keys moves the filter.</source>
        <translation>Quanto premere i tasti sposta il filtro.</translation>
    </message>
    <message>
        <source>Pressure to level</source>
        <translation>Pressione su livello</translation>
    </message>
    <message>
        <source>What is missing while pressing the keys rests.</source>
        <translation>Che cosa manca quando non si preme sui tasti.</translation>
    </message>
    <message>
        <source>Timbre to vibrato</source>
        <translation>Timbro su vibrato</translation>
    </message>
    <message>
        <source>Vibrato that the third dimension of an MPE key adds.</source>
        <translation>Vibrato aggiunto dalla terza dimensione di un tasto MPE.</translation>
    </message>
    <message>
        <source>Timbre to index</source>
        <translation>Timbro su indice</translation>
    </message>
    <message>
        <source>Share of every index that the third dimension of an MPE key adds.</source>
        <translation>Quota di ogni indice aggiunta dalla terza dimensione di un tasto MPE.</translation>
    </message>
    <message>
        <source>Timbre to cutoff</source>
        <translation>Timbro su cutoff</translation>
    </message>
    <message>
        <source>How far the third dimension of an MPE key moves the filter.</source>
        <translation>Quanto la terza dimensione di un tasto MPE sposta il filtro.</translation>
    </message>
    <message>
        <source>Timbre to level</source>
        <translation>Timbro su livello</translation>
    </message>
    <message>
        <source>What is missing while the third dimension of an MPE key rests.</source>
        <translation>Che cosa manca quando la terza dimensione di un tasto MPE è a riposo.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>Into a soft saturation; 0: none.</source>
        <translation>Verso una saturazione morbida; 0: nulla.</translation>
    </message>
    <message>
        <source>Chorus mix</source>
        <translation>Mix chorus</translation>
    </message>
    <message>
        <source>Share of the effect; 0: off.</source>
        <translation>Quota dell’effetto; 0: spento.</translation>
    </message>
    <message>
        <source>Chorus rate</source>
        <translation>Frequenza chorus</translation>
    </message>
    <message>
        <source>Of its sweep.</source>
        <translation>Della sua oscillazione.</translation>
    </message>
    <message>
        <source>Chorus depth</source>
        <translation>Profondità chorus</translation>
    </message>
    <message>
        <source>Delay mix</source>
        <translation>Mix delay</translation>
    </message>
    <message>
        <source>Loudness of the first echo; 0: off.</source>
        <translation>Volume della prima eco; 0: spento.</translation>
    </message>
    <message>
        <source>Delay time</source>
        <translation>Tempo delay</translation>
    </message>
    <message>
        <source>Between two echoes, unless synchronised.</source>
        <translation>Fra due echi, se non è sincronizzato.</translation>
    </message>
    <message>
        <source>Delay sync</source>
        <translation>Sync delay</translation>
    </message>
    <message>
        <source>On: the echo follows the tempo (by halves, beyond 2 s).</source>
        <translation>Attivo: l’eco segue il tempo (a metà, oltre 2 s).</translation>
    </message>
    <message>
        <source>Delay division</source>
        <translation>Divisione delay</translation>
    </message>
    <message>
        <source>Note length of an echo.</source>
        <translation>Durata in note di un’eco.</translation>
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
        <translation>Feedback delay</translation>
    </message>
    <message>
        <source>What each echo keeps of the one before.</source>
        <translation>Quanto ogni eco conserva della precedente.</translation>
    </message>
    <message>
        <source>Delay damping</source>
        <translation>Damping delay</translation>
    </message>
    <message>
        <source>Highest frequency that echoes keep.</source>
        <translation>Frequenza più alta che gli echi conservano.</translation>
    </message>
    <message>
        <source>Delay width</source>
        <translation>Ampiezza delay</translation>
    </message>
    <message>
        <source>1: echoes alternate between left and right.</source>
        <translation>1: gli echi si alternano fra sinistra e destra.</translation>
    </message>
    <message>
        <source>Reverb mix</source>
        <translation>Mix riverbero</translation>
    </message>
    <message>
        <source>Share of the room; 0: off.</source>
        <translation>Quota dell’ambiente; 0: spento.</translation>
    </message>
    <message>
        <source>Reverb size</source>
        <translation>Dimensione riverbero</translation>
    </message>
    <message>
        <source>Of the room: from a box to a cathedral.</source>
        <translation>Dell’ambiente: da una scatola a una cattedrale.</translation>
    </message>
    <message>
        <source>Reverb decay</source>
        <translation>Decadimento riverbero</translation>
    </message>
    <message>
        <source>Time in which it falls by 60 dB.</source>
        <translation>Tempo in cui scende di 60 dB.</translation>
    </message>
    <message>
        <source>Reverb damping</source>
        <translation>Damping riverbero</translation>
    </message>
    <message>
        <source>Above this the room decays twice as fast.</source>
        <translation>Sopra questa l’ambiente decade due volte più in fretta.</translation>
    </message>
    <message>
        <source>Reverb pre-delay</source>
        <translation>Pre-delay riverbero</translation>
    </message>
    <message>
        <source>Before the room answers.</source>
        <translation>Prima che l’ambiente risponda.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo (BPM)</translation>
    </message>
    <message>
        <source>Of what is synchronised.</source>
        <translation>Di ciò che è sincronizzato.</translation>
    </message>
    <message>
        <source>Carrier frequency</source>
        <translation>Frequenza portante</translation>
    </message>
    <message>
        <source>Of the test note; held notes and key tracking follow it.</source>
        <translation>Della nota di prova; le note tenute e il key tracking la seguono.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Of the test note.</source>
        <translation>Della nota di prova.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Loudness of the whole patch.</source>
        <translation>Volume dell’intera patch.</translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>Way from A to B</source>
        <translation>Percorso da A a B</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Passi uniformi</translation>
    </message>
    <message>
        <source>Even steps: equal moves of the slider are heard as equally large. The way is listened to first, which takes a second or two.</source>
        <translation>Passi uniformi: a movimenti uguali dello slider corrispondono differenze udibili uguali. Prima il percorso viene ascoltato: ci vogliono un secondo o due.</translation>
    </message>
    <message>
        <source>Way from A to B. {meaning}</source>
        <translation>Percorso da A a B. {meaning}</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>Diretto</translation>
    </message>
    <message>
        <source>Straight: every knob goes straight from A&apos;s place to B&apos;s.</source>
        <translation>Diretto: ogni manopola va diritta dalla posizione di A a quella di B.</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Crossfade</translation>
    </message>
    <message>
        <source>Crossfade: alike parts of both sounds turn into each other, what only one has fades in.</source>
        <translation>Crossfade: le parti simili dei due suoni si trasformano l’una nell’altra, ciò che ha uno solo entra in dissolvenza.</translation>
    </message>
    <message>
        <source>Through words</source>
        <translation>Tra le parole</translation>
    </message>
    <message>
        <source>Through words: a crossfade that bends to what words between those of A and of B stand for.</source>
        <translation>Tra le parole: un crossfade che si piega verso ciò che indicano le parole fra quelle di A e di B.</translation>
    </message>
    <message>
        <source>Through the model</source>
        <translation>Nel modello</translation>
    </message>
    <message>
        <source>Through the model: straight where the model keeps its sounds, which is a curve for the knobs.</source>
        <translation>Nel modello: diritto là dove il modello tiene i suoi suoni, che per le manopole è una curva.</translation>
    </message>
    <message>
        <source>Through both</source>
        <translation>In entrambi</translation>
    </message>
    <message>
        <source>Through both: words and the inside of the model move together, each a little at a time.</source>
        <translation>In entrambi: le parole e l’interno del modello si muovono insieme, ciascuno un poco alla volta.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>key up</source>
        <translation>tasto su</translation>
    </message>
</context>
<context>
    <name>PicturePoint</name>
    <message>
        <source>Drag, Shift for fine, arrow keys, double-click for the defaults.</source>
        <translation>Trascina, Maiusc per movimenti fini, frecce, doppio clic per i valori iniziali.</translation>
    </message>
</context>
<context>
    <name>PitchPicture</name>
    <message>
        <source>{lowest} to {highest} around the key</source>
        <translation>da {lowest} a {highest} attorno al tasto</translation>
    </message>
    <message>
        <source>semitones over time</source>
        <translation>semitoni nel tempo</translation>
    </message>
    <message>
        <source>the pitch of the key</source>
        <translation>l’altezza del tasto</translation>
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
        <translation>Rotella del pitch</translation>
    </message>
    <message>
        <source>Pitch wheel: bends up to {range} each way and springs back when you let go.</source>
        <translation>Rotella del pitch: piega fino a {range} in ogni direzione e torna al centro quando la lasci.</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play the test note</source>
        <translation>Suona la nota di prova</translation>
    </message>
    <message>
        <source>Play the sound at its own pitch and length (Enter; or Space outside the text).</source>
        <translation>Suona il suono alla sua altezza e durata (Invio; o Spazio fuori dal testo).</translation>
    </message>
</context>
<context>
    <name>PlayPanel</name>
    <message>
        <source>Octave</source>
        <translation>Ottava</translation>
    </message>
    <message>
        <source>Octave down</source>
        <translation>Ottava giù</translation>
    </message>
    <message>
        <source>Octave up</source>
        <translation>Ottava su</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocity</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Più piano</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Più forte</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Sustain</source>
        <translation>Sustain</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>Panic</translation>
    </message>
    <message>
        <source>Show lower keys</source>
        <translation>Mostra tasti più gravi</translation>
    </message>
    <message>
        <source>Show lower keys, an octave.</source>
        <translation>Mostra tasti più gravi, di un’ottava.</translation>
    </message>
    <message>
        <source>Show higher keys</source>
        <translation>Mostra tasti più acuti</translation>
    </message>
    <message>
        <source>Show higher keys, an octave.</source>
        <translation>Mostra tasti più acuti, di un’ottava.</translation>
    </message>
    <message>
        <source>Hold: keys stay down until you strike them again or switch this off, even while you write.</source>
        <translation>Hold: i tasti restano giù finché non li ribatti o lo spegni, anche mentre scrivi.</translation>
    </message>
    <message>
        <source>Silence every note and let go of wheels, pedal and hold (Esc).</source>
        <translation>Silenzia ogni nota e lascia rotelle, pedale e hold (Esc).</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatica</translation>
    </message>
    <message>
        <source>Layout of the computer keyboard</source>
        <translation>Disposizione della tastiera del computer</translation>
    </message>
    <message>
        <source>What is printed on your computer&apos;s keys: {layout}.</source>
        <translation>Che cosa è stampato sui tasti del tuo computer: {layout}.</translation>
    </message>
    <message>
        <source>The computer&apos;s letters play an octave lower ({key}).</source>
        <translation>Le lettere del computer suonano un’ottava sotto ({key}).</translation>
    </message>
    <message>
        <source>The computer&apos;s letters play an octave higher ({key}).</source>
        <translation>Le lettere del computer suonano un’ottava sopra ({key}).</translation>
    </message>
    <message>
        <source>The computer&apos;s letters strike softer ({key}); 1 to 127.</source>
        <translation>Le lettere del computer suonano più piano ({key}); da 1 a 127.</translation>
    </message>
    <message>
        <source>The computer&apos;s letters strike harder ({key}); 1 to 127.</source>
        <translation>Le lettere del computer suonano più forte ({key}); da 1 a 127.</translation>
    </message>
    <message>
        <source>Sustain pedal: notes ring on while it is down. Click to switch, or keep {key} pressed.</source>
        <translation>Pedale di sostegno: le note continuano finché è giù. Clic per cambiare, o tieni premuto {key}.</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Empty the line.</source>
        <translation>Svuota la riga.</translation>
    </message>
    <message>
        <source>Surprise me</source>
        <translation>Sorprendimi</translation>
    </message>
    <message>
        <source>Type an example (Ctrl+I; Ctrl+Z takes it back).</source>
        <translation>Scrive un esempio (Ctrl+I; Ctrl+Z lo annulla).</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompt precedenti</translation>
    </message>
    <message>
        <source>Search earlier prompts and examples (Ctrl+R); Up and Down step through them.</source>
        <translation>Cerca tra prompt precedenti ed esempi (Ctrl+R); Su e Giù li scorrono.</translation>
    </message>
    <message>
        <source>Without and guidance</source>
        <translation>Senza e guida</translation>
    </message>
    <message>
        <source>What the sound should not be, and how closely it keeps to the words.</source>
        <translation>Che cosa il suono non deve essere, e quanto si attiene alle parole.</translation>
    </message>
</context>
<context>
    <name>PromptPanel</name>
    <message>
        <source>Enter plays it  ·  Up for earlier prompts  ·  Ctrl+R searches them  ·  Ctrl+I for an example</source>
        <translation>Invio lo suona  ·  Su per i prompt precedenti  ·  Ctrl+R li cerca  ·  Ctrl+I per un esempio</translation>
    </message>
    <message>
        <source>A second sound: the slider goes there</source>
        <translation>Un secondo suono: lo slider va lì</translation>
    </message>
    <message>
        <source>Prompt A</source>
        <translation>Prompt A</translation>
    </message>
    <message>
        <source>Describe a sound:</source>
        <translation>Descrivi un suono:</translation>
    </message>
    <message>
        <source>Prompt B</source>
        <translation>Prompt B</translation>
    </message>
    <message>
        <source>Morph into:</source>
        <translation>Trasforma in:</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
</context>
<context>
    <name>RatioEditor</name>
    <message>
        <source>semitones</source>
        <translation>semitoni</translation>
    </message>
    <message>
        <source>harmonics</source>
        <translation>armonici</translation>
    </message>
    <message>
        <source>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Wheel or drag a digit, or type over it; Ctrl or the arrows: {steps}; F2: write a value; Delete: {default}.</source>
        <translation>&lt;b&gt;{label}&lt;/b&gt;&lt;br&gt;Rotella o trascina una cifra, o scrivici sopra; Ctrl o le frecce: {steps}; F2: scrivi un valore; Canc: {default}.</translation>
    </message>
    <message>
        <source>{label}, typed value</source>
        <translation>{label}, valore scritto</translation>
    </message>
</context>
<context>
    <name>ReverbPicture</name>
    <message>
        <source>Reverb decay and mix</source>
        <translation>Decadimento e mix del riverbero</translation>
    </message>
    <message>
        <source>above {} half as long</source>
        <translation>sopra {} dura la metà</translation>
    </message>
</context>
<context>
    <name>RoleMark</name>
    <message>
        <source>Carrier: it is heard itself. It modulates {targets} as well.</source>
        <translation>Portante: si sente direttamente. Modula anche {targets}.</translation>
    </message>
    <message>
        <source>Carrier: it is heard itself.</source>
        <translation>Portante: si sente direttamente.</translation>
    </message>
    <message>
        <source>Modulator of {targets}: it is not heard itself.</source>
        <translation>Modulatore di {targets}: non si sente direttamente.</translation>
    </message>
    <message>
        <source>It is neither heard nor modulates another.</source>
        <translation>Non si sente e non modula altri.</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>portante</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inattivo</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>Show the waveform</source>
        <translation>Mostra la forma d’onda</translation>
    </message>
    <message>
        <source>Waveform on or off.</source>
        <translation>Accende o spegne la forma d’onda.</translation>
    </message>
    <message>
        <source>Show the spectrum</source>
        <translation>Mostra lo spettro</translation>
    </message>
    <message>
        <source>Spectrum on or off.</source>
        <translation>Accende o spegne lo spettro.</translation>
    </message>
    <message>
        <source>Show the spectrogram</source>
        <translation>Mostra lo spettrogramma</translation>
    </message>
    <message>
        <source>Spectrogram on or off.</source>
        <translation>Accende o spegne lo spettrogramma.</translation>
    </message>
    <message>
        <source>Freeze the pictures</source>
        <translation>Ferma le immagini</translation>
    </message>
    <message>
        <source>Freeze the pictures (F9); the sound goes on.</source>
        <translation>Ferma le immagini (F9); il suono continua.</translation>
    </message>
    <message>
        <source>FROZEN</source>
        <translation>FERMO</translation>
    </message>
</context>
<context>
    <name>SectionButton</name>
    <message>
        <source>changes the sound</source>
        <translation>cambia il suono</translation>
    </message>
    <message>
        <source>changes nothing now</source>
        <translation>ora non cambia nulla</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The next start will not know this sound: {path} cannot be written. Check its permissions and the disk&apos;s space.</source>
        <translation>Il prossimo avvio non conoscerà questo suono: impossibile scrivere {path}. Controlla i permessi e lo spazio su disco.</translation>
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
        <translation>Snapshot {number}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>Snapshot {number}: empty. Click, or press Ctrl+Shift+{number}, to keep the sound of now.</source>
        <translation>Snapshot {number}: vuoto. Clic, o Ctrl+Maiusc+{number}, per tenere il suono attuale.</translation>
    </message>
    <message>
        <source>{name}. Click, or press Ctrl+{number}, to hear it; Shift-click or press long to keep the sound of now here; drag it to A, B or a corner of the pad.</source>
        <translation>{name}. Clic, o Ctrl+{number}, per ascoltarlo; Maiusc-clic o una pressione lunga per tenere qui il suono attuale; trascinalo su A, B o un angolo del pad.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiama</translation>
    </message>
    <message>
        <source>Keep the sound of now here</source>
        <translation>Tieni qui il suono attuale</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Put at A</source>
        <translation>Metti in A</translation>
    </message>
    <message>
        <source>Put at B</source>
        <translation>Metti in B</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Name of snapshot {number}</source>
        <translation>Nome dello snapshot {number}</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>SPECTROGRAM</source>
        <translation>SPETTROGRAMMA</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spettrogramma</translation>
    </message>
    <message>
        <source>Level as colour, over time in seconds and frequency in Hz. Wheel or + and -: zoom; drag or up and down: move; double-click: everything.</source>
        <translation>Livello come colore, nel tempo in secondi e nella frequenza in Hz. Rotella o + e -: zoom; trascina o su e giù: sposta; doppio clic: tutto.</translation>
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
        <translation>{seconds:.1f} s fa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
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
        <translation>SPETTRO</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spettro</translation>
    </message>
    <message>
        <source>Level in dB of a full-scale sine over frequency in Hz; the thin line holds what was loudest. Wheel or + and -: zoom; drag or left and right: move; double-click: everything.</source>
        <translation>Livello in dB rispetto a una sinusoide a fondo scala, lungo la frequenza in Hz; la linea sottile tiene i massimi. Rotella o + e -: zoom; trascina o sinistra e destra: sposta; doppio clic: tutto.</translation>
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
        <translation>preparo la voce …</translation>
    </message>
    <message>
        <source>the words load after the window …</source>
        <translation>le parole si caricano dopo la finestra …</translation>
    </message>
    <message>
        <source>no sound: {reason}</source>
        <translation>nessun suono: {reason}</translation>
    </message>
    <message>
        <source>Audio: {state}</source>
        <translation>Audio: {state}</translation>
    </message>
    <message>
        <source>underruns: {count}</source>
        <translation>interruzioni: {count}</translation>
    </message>
    <message>
        <source>voices: {voices} / {all}</source>
        <translation>voci: {voices} / {all}</translation>
    </message>
    <message>
        <source>Esc: play with the letter keys</source>
        <translation>Esc: suona con i tasti delle lettere</translation>
    </message>
</context>
<context>
    <name>SteeringFields</name>
    <message>
        <source>without</source>
        <translation>senza</translation>
    </message>
    <message>
        <source>metallic, reverb, noise ...</source>
        <translation>metallic, reverb, noise ...</translation>
    </message>
    <message>
        <source>{letter} without</source>
        <translation>{letter} senza</translation>
    </message>
    <message>
        <source>What the sound of prompt {letter} should not be.</source>
        <translation>Che cosa il suono del prompt {letter} non deve essere.</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>guida</translation>
    </message>
    <message>
        <source>{letter} guidance</source>
        <translation>{letter} guida</translation>
    </message>
    <message>
        <source>How far the sound of prompt {letter} goes where its words lead: 1 is just what they say, more exaggerates them, less makes the sound more usual. With words it should be without, it is how far away from them; 1 then leaves them unheard. Double-click for what is usual: 1, or 1.5 with such words.</source>
        <translation>Quanto il suono del prompt {letter} va dove portano le sue parole: 1 è proprio ciò che dicono, di più le esagera, di meno rende il suono più consueto. Con parole di cui deve fare a meno, è quanto se ne allontana; con 1 restano inascoltate. Doppio clic per il valore consueto: 1, o 1.5 con parole di questo tipo.</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>Click to switch; middle-click locks, right-click for more.</source>
        <translation>Clic per cambiare; il clic centrale blocca, il clic destro offre altro.</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop this; the sound stays as it is.</source>
        <translation>Ferma l’operazione; il suono resta com’è.</translation>
    </message>
    <message>
        <source>(and {count} more)</source>
        <translation>(e altri {count})</translation>
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
    <name>TuningActions</name>
    <message>
        <source>12-tone equal temperament</source>
        <translation>temperamento equabile a 12 note</translation>
    </message>
    <message>
        <source>{error} The keys play {tuning}.</source>
        <translation>{error} I tasti suonano: {tuning}.</translation>
    </message>
    <message>
        <source>Scala scales ({patterns});;All files (*)</source>
        <translation>Scale di Scala ({patterns});;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open scale</source>
        <translation>Apri scala</translation>
    </message>
    <message>
        <source>Scala keyboard maps ({patterns});;All files (*)</source>
        <translation>Mappe di tastiera di Scala ({patterns});;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open keyboard map</source>
        <translation>Apri mappa di tastiera</translation>
    </message>
    <message>
        <source>Concert pitch</source>
        <translation>Diapason</translation>
    </message>
    <message>
        <source>Frequency of A4 in Hz</source>
        <translation>Frequenza di A4 in Hz</translation>
    </message>
</context>
<context>
    <name>Understanding</name>
    <message>
        <source>sure</source>
        <translation>sicuro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probabile</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>un’ipotesi</translation>
    </message>
    <message>
        <source>not {quality}</source>
        <translation>non {quality}</translation>
    </message>
    <message>
        <source>slightly {quality}</source>
        <translation>un po’ {quality}</translation>
    </message>
    <message>
        <source>very {quality}</source>
        <translation>molto {quality}</translation>
    </message>
    <message>
        <source>no sound it knows</source>
        <translation>nessun suono noto</translation>
    </message>
    <message>
        <source>What was heard: {certainty}</source>
        <translation>Che cosa è stato capito: {certainty}</translation>
    </message>
    <message>
        <source>A sound&apos;s figure says how likely the model takes it to be the one you mean, out of all the sounds it knows (together 100 %). A quality&apos;s figure says how likely you ask for it at all. From 60 % on the first sound is called sure, from 25 % likely, below that a guess.</source>
        <translation>La cifra di un suono dice quanto il modello ritiene probabile che sia quello che intendi, fra tutti i suoni che conosce (insieme 100 %). La cifra di una qualità dice quanto è probabile che tu la chieda. Dal 60 % il primo suono è detto sicuro, dal 25 % probabile, sotto è un’ipotesi.</translation>
    </message>
</context>
<context>
    <name>UnisonPicture</name>
    <message>
        <source>left</source>
        <translation>sinistra</translation>
    </message>
    <message>
        <source>right</source>
        <translation>destra</translation>
    </message>
    <message>
        <source>{} voices</source>
        <translation>{} voci</translation>
    </message>
    <message>
        <source>one voice</source>
        <translation>una voce</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>{label}: the value is too large; write one like {example}.</source>
        <translation>{label}: il valore è troppo grande; scrivilo come {example}.</translation>
    </message>
    <message>
        <source>{label}: {text} is none of its values; write {example}.</source>
        <translation>{label}: {text} non è tra i suoi valori; scrivi {example}.</translation>
    </message>
    <message>
        <source>{label}: {text} is not a value; write one like {example}.</source>
        <translation>{label}: {text} non è un valore; scrivilo come {example}.</translation>
    </message>
    <message>
        <source>{label}: {text} is not its unit; write one like {example}.</source>
        <translation>{label}: {text} non è la sua unità; scrivilo come {example}.</translation>
    </message>
</context>
<context>
    <name>VariationTile</name>
    <message>
        <source>Variation {number}</source>
        <translation>Variazione {number}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenuta</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selezionata</translation>
    </message>
    <message>
        <source>is {letter}</source>
        <translation>è {letter}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuota</translation>
    </message>
    <message>
        <source>Fits the words by {score:.2f} (cosine of its sound with them: 1 would be a perfect fit, 0 none).</source>
        <translation>Corrisponde alle parole per {score:.2f} (coseno fra il suo suono e le parole: 1 sarebbe perfetto, 0 per nulla).</translation>
    </message>
    <message>
        <source>Click (Enter) to hear it, drag it to A or B (Ctrl+A, Ctrl+B), Ctrl-click (Ctrl+Space) to select it for breeding; the star (Ctrl+D) keeps it, the cross (Delete) drops it.</source>
        <translation>Clic (Invio) per ascoltarla, trascinala su A o B (Ctrl+A, Ctrl+B), Ctrl-clic (Ctrl+Spazio) per selezionarla per l’incrocio; la stella (Ctrl+D) la tiene, la croce (Canc) la scarta.</translation>
    </message>
</context>
<context>
    <name>VariationsModel</name>
    <message>
        <source>Drawing variations</source>
        <translation>Generazione delle variazioni</translation>
    </message>
    <message>
        <source>Drawing another variation</source>
        <translation>Generazione di un’altra variazione</translation>
    </message>
    <message>
        <source>Select two variations first: click them with Ctrl held down.</source>
        <translation>Prima seleziona due variazioni: fai clic tenendo premuto Ctrl.</translation>
    </message>
    <message>
        <source>Breeding</source>
        <translation>Incrocio in corso</translation>
    </message>
    <message>
        <source>Variations need words: describe a sound first.</source>
        <translation>Le variazioni hanno bisogno di parole: prima descrivi un suono.</translation>
    </message>
    <message>
        <source>All variations are kept: drop one to make room.</source>
        <translation>Tutte le variazioni sono tenute: scartane una per fare posto.</translation>
    </message>
</context>
<context>
    <name>VariationsStrip</name>
    <message>
        <source>spread</source>
        <translation>varietà</translation>
    </message>
    <message>
        <source>How different variations may be: 0 hardly, 1 as sounds of these words are, 2 beyond that.</source>
        <translation>Quanto possono differire le variazioni: 0 quasi per nulla, 1 come i suoni di queste parole, 2 ancora di più.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Genera</translation>
    </message>
    <message>
        <source>Other variations of the prompt that is heard.</source>
        <translation>Altre variazioni del prompt che si sente.</translation>
    </message>
    <message>
        <source>Breed</source>
        <translation>Incrocia</translation>
    </message>
    <message>
        <source>Children of the two variations that are selected (Ctrl-click).</source>
        <translation>Figli delle due variazioni selezionate (Ctrl-clic).</translation>
    </message>
    <message>
        <source>VARIATIONS</source>
        <translation>VARIAZIONI</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Genera di nuovo</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>Take as A</source>
        <translation>Usa come A</translation>
    </message>
    <message>
        <source>Take as B</source>
        <translation>Usa come B</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Non tenere</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Do not breed</source>
        <translation>Non incrociare</translation>
    </message>
    <message>
        <source>Select for breeding</source>
        <translation>Seleziona per l’incrocio</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Scarta</translation>
    </message>
</context>
<context>
    <name>VoiceLamps</name>
    <message>
        <source>Voices in use</source>
        <translation>Voci in uso</translation>
    </message>
    <message>
        <source>Voices in use, of {voices}.</source>
        <translation>Voci in uso, su {voices}.</translation>
    </message>
    <message>
        <source>{voices} of {all}</source>
        <translation>{voices} di {all}</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>WAVEFORM</source>
        <translation>FORMA D’ONDA</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma d’onda</translation>
    </message>
    <message>
        <source>Level of the newest sound over time. Wheel or + and -: time; Shift and wheel or up and down: magnification; double-click: as at first.</source>
        <translation>Livello del suono più recente nel tempo. Rotella o + e -: tempo; Maiusc e rotella o su e giù: ingrandimento; doppio clic: come all’inizio.</translation>
    </message>
    <message>
        <source>LOCK</source>
        <translation>AGGANCIA</translation>
    </message>
    <message>
        <source>Lock to the period</source>
        <translation>Aggancia al periodo</translation>
    </message>
    <message>
        <source>Show whole periods: a steady tone stands still, whatever its pitch.</source>
        <translation>Mostra periodi interi: un suono costante sta fermo, a qualunque altezza.</translation>
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
        <translation>1 periodo</translation>
    </message>
    <message>
        <source>{number} periods</source>
        <translation>{number} periodi</translation>
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
        <translation>Quattro suoni su un pad, snapshot, gesti</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>Looks, audio, keys</source>
        <translation>Aspetto, audio, tasti</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>Aperto: {name}</translation>
    </message>
    <message>
        <source>Only the first {count} characters of a prompt are read.</source>
        <translation>Si leggono solo i primi {count} caratteri di un prompt.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Suonare</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Recall snapshot {number}</source>
        <translation>Richiama snapshot {number}</translation>
    </message>
    <message>
        <source>Keep the sound as snapshot {number}</source>
        <translation>Tieni il suono come snapshot {number}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Export WAV…</source>
        <translation>Esporta WAV…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Write a prompt</source>
        <translation>Scrivi un prompt</translation>
    </message>
    <message>
        <source>Describe the sound</source>
        <translation>Descrivi il suono</translation>
    </message>
    <message>
        <source>Refine towards the words</source>
        <translation>Raffina verso le parole</translation>
    </message>
    <message>
        <source>Stop what the model does</source>
        <translation>Ferma ciò che fa il modello</translation>
    </message>
    <message>
        <source>Play the test note</source>
        <translation>Suona la nota di prova</translation>
    </message>
    <message>
        <source>Silence everything</source>
        <translation>Silenzia tutto</translation>
    </message>
    <message>
        <source>Open the audio device again</source>
        <translation>Riapri il dispositivo audio</translation>
    </message>
    <message>
        <source>MIDI and tuning…</source>
        <translation>MIDI e accordatura…</translation>
    </message>
    <message>
        <source>Freeze the pictures</source>
        <translation>Ferma le immagini</translation>
    </message>
    <message>
        <source>Put messages away</source>
        <translation>Nascondi i messaggi</translation>
    </message>
    <message>
        <source>Bar to compare by ear</source>
        <translation>Barra per il confronto a orecchio</translation>
    </message>
    <message>
        <source>Page: {name}</source>
        <translation>Pagina: {name}</translation>
    </message>
</context>
<context>
    <name>WordTools</name>
    <message>
        <source>Say how the sound is to change: &apos;brighter&apos;, &apos;less metallic&apos;, &apos;longer&apos;.</source>
        <translation>Di’ in inglese come deve cambiare il suono: “brighter”, “less metallic”, “longer”.</translation>
    </message>
    <message>
        <source>Making it {wish}</source>
        <translation>Modifica in corso: {wish}</translation>
    </message>
    <message>
        <source>Say what the sound is to become: &apos;made of glass&apos;, &apos;a choir&apos;.</source>
        <translation>Di’ in inglese che cosa deve diventare il suono: “made of glass”, “a choir”.</translation>
    </message>
    <message>
        <source>Restyling: {words}</source>
        <translation>Nuovo stile: {words}</translation>
    </message>
    <message>
        <source>Listening for words</source>
        <translation>Ascolto per trovare parole</translation>
    </message>
    <message>
        <source>{file}: {distance:.1f} dB away from the recording (the first answer was {before:.1f} dB).</source>
        <translation>{file}: a {distance:.1f} dB dalla registrazione (la prima risposta era a {before:.1f} dB).</translation>
    </message>
    <message>
        <source>Searching for the sound of {file}</source>
        <translation>Ricerca del suono di {file}</translation>
    </message>
    <message>
        <source>Refining needs words: describe a sound first.</source>
        <translation>Per raffinare servono parole: prima descrivi un suono.</translation>
    </message>
    <message>
        <source>No sound near by fits &apos;{words}&apos; better (score {score:.2f}).</source>
        <translation>Nessun suono vicino corrisponde meglio a “{words}” (punteggio {score:.2f}).</translation>
    </message>
    <message>
        <source>Fits &apos;{words}&apos; better: score {score:.2f}, before {before:.2f} (1 would be perfect).</source>
        <translation>Corrisponde meglio a “{words}”: punteggio {score:.2f}, prima {before:.2f} (1 sarebbe perfetto).</translation>
    </message>
    <message>
        <source>Refining towards &apos;{words}&apos;</source>
        <translation>Raffinamento verso “{words}”</translation>
    </message>
    <message>
        <source>The sound has changed meanwhile: nothing was done.</source>
        <translation>Nel frattempo il suono è cambiato: non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>The sound is as it was: these words change nothing in it.</source>
        <translation>Il suono è com’era: queste parole non vi cambiano nulla.</translation>
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
        <translation>Cambia il suono a parole</translation>
    </message>
    <message>
        <source>Words that change the sound that is there: Enter edits, Ctrl+Enter restyles.</source>
        <translation>Parole (in inglese) che cambiano il suono che c’è: Invio modifica, Ctrl+Invio dà un nuovo stile.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Change the sound as the words ask (Enter): &apos;brighter&apos;, &apos;less metallic&apos;.</source>
        <translation>Cambia il suono come chiedono le parole (Invio): “brighter”, “less metallic”.</translation>
    </message>
    <message>
        <source>Restyle</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>Take the sound towards the words (Ctrl+Enter), keeping its character: &apos;made of glass&apos;.</source>
        <translation>Porta il suono verso le parole (Ctrl+Invio), conservandone il carattere: “made of glass”.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>How far words change the sound: 50 % is a clear step, 100 % all the way.</source>
        <translation>Quanto le parole cambiano il suono: 50 % è un passo netto, 100 % fino in fondo.</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Descrivi</translation>
    </message>
    <message>
        <source>Find words for the sound that is heard.</source>
        <translation>Trova parole per il suono che si sente.</translation>
    </message>
    <message>
        <source>From sound...</source>
        <translation>Da suono...</translation>
    </message>
    <message>
        <source>Search for the sound of a recording; a file dropped anywhere will do.</source>
        <translation>Cerca il suono di una registrazione; basta anche trascinare un file ovunque.</translation>
    </message>
    <message>
        <source>Refine</source>
        <translation>Raffina</translation>
    </message>
    <message>
        <source>Search near the sound for one that fits its prompt better.</source>
        <translation>Cerca vicino al suono uno che corrisponda meglio al suo prompt.</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variazioni</translation>
    </message>
    <message>
        <source>Show or hide variations of the prompt, and mutation.</source>
        <translation>Mostra o nasconde le variazioni del prompt, e la mutazione.</translation>
    </message>
    <message>
        <source>Recordings ({kinds})</source>
        <translation>Registrazioni ({kinds})</translation>
    </message>
    <message>
        <source>Find the sound of a recording</source>
        <translation>Trova il suono di una registrazione</translation>
    </message>
</context>
</TS>
