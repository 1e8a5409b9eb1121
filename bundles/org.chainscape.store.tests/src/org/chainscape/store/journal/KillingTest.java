package org.chainscape.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainStore;
import org.chainscape.store.disk.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that edits is killed at any moment: nothing that was journaled or saved is lost, and the file is always whole. */
class KillingTest {

	private static final int KILLS = 16;

	@TempDir
	private Path folder;

	@Test
	void whatWasSaidToBeSafeIsThereAfterKilling() throws Exception {
		Random random = new Random();
		int recovered = 0;
		for (int i = 0; i < KILLS; i++) {
			long seed = random.nextLong();
			recovered += kill(seed, random.nextInt(40), random.nextInt(12)) ? 1 : 0;
		}
		assertTrue(recovered > 0, "no kill left anything to recover");
	}

	/** Kills after so many reports and some milliseconds more; answers whether there was something to recover. */
	private boolean kill(long seed, int reports, int milliseconds) throws IOException, InterruptedException {
		Path place = Files.createDirectory(folder.resolve("kill" + Long.toHexString(seed)));
		Path file = place.resolve("链.chain");
		Path state = place.resolve("state");
		ChainStore.save(KilledEditor.beginning(seed), file);
		ChainDocument again = ChainStore.load(file);
		Path log = Files.createFile(place.resolve("log"));
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-D" + StateFolder.SETTING + "=" + state, "-cp", System.getProperty("java.class.path"), KilledEditor.class.getName(),
				file.toString(), state.toString(), Long.toString(seed), log.toString()).inheritIO().start();
		while (child.isAlive() && lines(log).size() < reports) {
			Thread.sleep(2);
		}
		Thread.sleep(milliseconds);
		assertTrue(child.isAlive(), () -> "it ended by itself: " + lines(log));
		child.destroyForcibly().waitFor();
		int safe = lines(log).stream().mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", ""))).max().orElse(0);
		return look(file, state, states(again, seed, safe), safe);
	}

	/** A line that was cut off by the kill says nothing. */
	private static List<String> lines(Path log) {
		try {
			String text = Files.readString(log);
			assertFalse(text.contains("!"), text);
			return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean look(Path file, Path state, List<String> states, int safe) throws IOException {
		String onDisk = KilledEditor.text(ChainStore.load(file));
		assertTrue(states.contains(onDisk), "the file is none of the states that were");
		List<Unsaved> left = Unsaved.find(state, file);
		assertTrue(left.size() <= 1, "more than one journal of one program");
		String best = onDisk;
		if (!left.isEmpty()) {
			best = KilledEditor.text(left.get(0).recover());
			assertTrue(states.contains(best), "what was recovered is none of the states that were");
			best = states.lastIndexOf(best) >= states.lastIndexOf(onDisk) ? best : onDisk;
		}
		assertTrue(states.lastIndexOf(best) >= safe, () -> "state " + safe + " was safe");
		try (Stream<Path> beside = Files.list(file.getParent())) {
			assertEquals(List.of(), beside.map(path -> path.getFileName().toString())
					.filter(name -> !name.equals("链.chain") && !name.equals("state") && !name.equals("log") && !name.matches("\\..*\\.tmp")).toList());
		}
		return !left.isEmpty();
	}

	/** All states up to the safe one and those that may have come after it. */
	private static List<String> states(ChainDocument document, long seed, int safe) throws IOException {
		List<String> states = new ArrayList<>();
		states.add(KilledEditor.text(document));
		KilledEditor editor = new KilledEditor(document, seed);
		for (int i = 1; i <= safe + 60; i++) {
			states.add(editor.next());
		}
		return states;
	}
}
