package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

class RoundTripProperties {

	@Property(tries = 300)
	void whatIsSavedIsLoadedAndSavesToTheSameBytes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int size) throws IOException {
		ChainDocument document = RandomDocuments.create(seed, size);
		ChainDocument original = EcoreUtil.copy(document);
		inFolder(file -> {
			ChainStore.save(document, file);
			byte[] first = Files.readAllBytes(file);
			ChainDocument loaded = ChainStore.load(file);
			assertTrue(EcoreUtil.equals(original, loaded), "the model changed");
			ChainStore.save(loaded, file);
			assertArrayEquals(first, Files.readAllBytes(file));
			assertTrue(EcoreUtil.equals(original, ChainStore.load(file)));
		});
	}

	@Property(tries = 100)
	void removedElementsDoNotStopASave(@ForAll long seed, @ForAll @IntRange(min = 20, max = 150) int size) throws IOException {
		ChainDocument document = RandomDocuments.create(seed, size);
		Random random = new Random(seed);
		for (int i = 0; i < 3; i++) {
			List<EObject> contents = all(document);
			if (contents.size() > 1) {
				EcoreUtil.remove(contents.get(1 + random.nextInt(contents.size() - 1)));
			}
		}
		int left = all(document).size();
		inFolder(file -> {
			ChainStore.save(document, file);
			ChainDocument loaded = ChainStore.load(file);
			assertEquals(left, all(loaded).size());
			assertTrue(((ChainResource) loaded.eResource()).brokenReferences().isEmpty());
		});
	}

	@Property(tries = 100)
	void missingUnusableAndDoubledIdsDoNotStopASave(@ForAll long seed, @ForAll @IntRange(min = 10, max = 80) int size) throws IOException {
		ChainDocument document = RandomDocuments.create(seed, size);
		Random random = new Random(seed);
		String[] ids = {null, "", " ", "two words", "same", "same", "//@chains.0", "#x", "a\u0001", "\uD800", "ok-1"};
		for (EObject element : all(document)) {
			if (element.eClass().getEIDAttribute() != null && random.nextInt(3) == 0) {
				element.eSet(element.eClass().getEIDAttribute(), ids[random.nextInt(ids.length)]);
			}
		}
		inFolder(file -> {
			ChainStore.save(document, file);
			List<EObject> loaded = all(ChainStore.load(file));
			assertTrue(EcoreUtil.equals(document, loaded.get(0)));
			long withId = loaded.stream().filter(element -> element.eClass().getEIDAttribute() != null).count();
			assertEquals(withId, loaded.stream().map(Identities::idOf).filter(Objects::nonNull).distinct().count());
		});
	}

	private static List<EObject> all(ChainDocument document) {
		List<EObject> all = new ArrayList<>(List.of(document));
		for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
			all.add(contents.next());
		}
		return all;
	}

	private interface FileTest {
		void run(Path file) throws IOException;
	}

	private static void inFolder(FileTest test) throws IOException {
		Path folder = Files.createTempDirectory("chain");
		Path file = folder.resolve("链 a.chain");
		try {
			test.run(file);
			try (var files = Files.list(folder)) {
				assertEquals(List.of(file), files.toList(), "something was left beside the file");
			}
		} finally {
			Files.deleteIfExists(file);
			Files.deleteIfExists(folder);
		}
	}
}
