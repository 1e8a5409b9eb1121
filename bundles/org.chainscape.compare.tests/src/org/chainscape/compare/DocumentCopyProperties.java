package org.chainscape.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainResource;
import org.chainscape.store.ChainStore;
import org.eclipse.emf.common.util.URI;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Copies made a few elements at a time. */
class DocumentCopyProperties {

	@Property(tries = 40)
	void aCopyInSlicesIsTheDocument(@ForAll long seed) throws Exception {
		Random random = new Random(seed);
		ChainDocument document = Samples.chain();
		new Edits(document, random).make(random.nextInt(60));
		ChainResource resource = new ChainResource(URI.createFileURI("/nowhere/chain.chain"));
		resource.getContents().add(document);
		byte[] before = ChainStore.serialise(document);
		DocumentCopy copying = new DocumentCopy(document);
		int slices = 1;
		while (!copying.work(() -> random.nextInt(5) > 0)) {
			slices++;
		}
		assertTrue(slices > 1);
		assertArrayEquals(before, ChainStore.serialise(copying.document()));
		assertArrayEquals(before, ChainStore.serialise(document), "the document stays as it is");
		assertEquals(resource.getURI(), copying.document().eResource().getURI());
	}
}
