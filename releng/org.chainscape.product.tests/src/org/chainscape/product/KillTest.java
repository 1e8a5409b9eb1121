package org.chainscape.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The program is killed at moments nobody chose, most of them while it saves. */
class KillTest {

	private static final long SEED = 20_261_123;
	private static final int ROUNDS = 3;
	/** Of the place that is renamed. */
	private static final String HANDLE = "CMP-GPU";
	private static final long LONGEST_S = 20;
	/** Saving the library takes less on any machine; killing later is killing after it. */
	private static final long LATEST_MS = 400;

	@RegisterExtension
	final Studios studios = new Studios();

	@Test
	void neitherTheFileNorTheWorkIsLost() throws Exception {
		Product product = studios.product();
		Path file = product.library(product.home().resolve("我的 链/aigc.chain"));
		Random random = new Random(SEED);
		String saved = "GPU";
		Studio studio = studios.start(file.toString());
		studio.await("the file", seen -> seen.focus().equals("FigureCanvas:"));
		for (int round = 0; round < ROUNDS; round++) {
			String name = "XPU" + round;
			studio.goTo(saved);
			studio.rename(saved, name);
			studio.await("the journal has it", seen -> Journals.entries(product.state()) > 0);
			byte[] old = Files.readAllBytes(file);
			studio.key("CTRL+S");
			if (round % 2 == 0) {
				waitUntilWritten(file, random.nextInt(old.length));
			} else {
				TimeUnit.MILLISECONDS.sleep(random.nextLong(LATEST_MS));
			}
			studio.kill();

			String found = name(file);
			if (!found.equals(name)) {
				assertEquals(-1, Arrays.mismatch(old, Files.readAllBytes(file)), "what is not the new content is the old one");
			}
			assertEquals(0, product.run("validate", file.toString()).code());
			studio = studios.start(file.toString());
			if (!found.equals(name)) {
				studio.await("what is in the journal is offered", seen -> seen.hasWindow("恢复未保存的修改"));
				studio.press("恢复");
				studio.await("it is back", seen -> seen.editor().map(Seen.Editor::isDirty).orElse(false));
			}
			studio.await("the file", seen -> seen.focus().equals("FigureCanvas:"));
			studio.goTo(name);
			if (!found.equals(name)) {
				studio.save();
			}
			studio.await("nothing is unsaved", seen -> !seen.editor().orElseThrow().isDirty());
			assertEquals(name, name(file));
			saved = name;
		}
	}

	/** Waits until so much of a file beside the one that is saved stands on the disk, or it has come and gone already. */
	private static void waitUntilWritten(Path file, long bytes) throws IOException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_S);
		boolean seen = false;
		while (System.nanoTime() < end) {
			long beside = beside(file);
			if (beside >= bytes || seen && beside < 0) {
				return;
			}
			seen |= beside >= 0;
		}
	}

	/** How long the longest other file in the folder is; -1 if there is none. */
	private static long beside(Path file) throws IOException {
		long longest = -1;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(file.getParent())) {
			for (Path each : files) {
				if (!each.equals(file)) {
					longest = Math.max(longest, each.toFile().length());
				}
			}
		}
		return longest;
	}

	/** The name of the place that is renamed, as it stands in the file; the whole file is read. */
	private static String name(Path file) throws IOException, XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		String name = null;
		try (InputStream in = Files.newInputStream(file)) {
			XMLStreamReader reader = factory.createXMLStreamReader(in);
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT && HANDLE.equals(reader.getAttributeValue(null, "handle"))) {
					name = reader.getAttributeValue(null, "name");
				}
			}
		}
		return name;
	}
}
