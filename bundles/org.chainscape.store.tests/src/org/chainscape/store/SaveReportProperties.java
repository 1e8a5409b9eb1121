package org.chainscape.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.text.Language;
import org.chainscape.store.SaveReport.Change;
import org.chainscape.store.SaveReport.Kind;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Whatever stands in a text, whatever a reference leads to: the file is saved, can be read, and what it has otherwise is told. */
class SaveReportProperties {

	private static final String[] HOSTILE = {"\u0000", "\u0001", "\u000B", "\f", "\u001F", "\uFFFE", "\uFFFF", "\uD800", "\uDC00",
		"\uDC00\uD800", "]]>", "<!--", "&#0;", "\u007F", "\uD83D\uDE00", "\r\n", "\u2028", "<<<<<<<"};

	private record Where(EObject element, EAttribute attribute) {
	}

	@Property(tries = 60)
	void hostileTextInEveryFeatureIsSavedAndTold(@ForAll long seed) throws IOException {
		Path folder = Files.createTempDirectory("hostile");
		Path file = folder.resolve("a.chain");
		ChainDocument document = RandomDocuments.create(seed, 120);
		Set<Where> spoiled = spoil(document, new Random(seed));
		SaveReport report = ChainStore.saveAndTell(document, file);
		Set<Where> told = new HashSet<>();
		report.changes().stream().filter(change -> change.kind() == Kind.TEXT_CLEANED)
			.forEach(change -> told.add(new Where(change.element(), (EAttribute) change.feature())));
		assertEquals(spoiled, told);
		byte[] bytes = Files.readAllBytes(file);
		assertArrayEquals(bytes, ChainStore.serialise(ChainStore.load(file)));
		assertEquals(List.of(), ChainStore.saveAndTell(ChainStore.load(file), file).changes(), "what was read has nothing to tell");
		Files.delete(file);
		Files.delete(folder);
	}

	/** Fills every text of every element; answers where a file cannot hold it. */
	@SuppressWarnings("unchecked")
	private static Set<Where> spoil(ChainDocument document, Random random) {
		Set<Where> spoiled = new HashSet<>();
		document.eAllContents().forEachRemaining(element -> {
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				if (attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isID()) {
					String text = "a" + HOSTILE[random.nextInt(HOSTILE.length)] + "b";
					if (attribute.isMany()) {
						((List<Object>) element.eGet(attribute)).add(text + random.nextInt());
					} else {
						element.eSet(attribute, text);
					}
					Object value = element.eGet(attribute);
					List<Object> values = value instanceof List<?> list ? (List<Object>) list : List.of(value);
					if (values.stream().anyMatch(each -> !XmlText.clean((String) each).equals(each))) {
						spoiled.add(new Where(element, attribute));
					}
				}
			}
		});
		return spoiled;
	}

	@Example
	void aReferenceIntoNothingIsDroppedAndTold() throws IOException {
		Path file = Files.createTempDirectory("dangling").resolve("a.chain");
		SampleChain sample = new SampleChain();
		Company nowhere = ChainFactory.eINSTANCE.createCompany();
		nowhere.setId("gone");
		sample.participation.setCompany(nowhere);
		List<Change> changes = ChainStore.saveAndTell(sample.document, file).changes();
		assertEquals(List.of(Kind.REFERENCE_DROPPED), changes.stream().map(Change::kind).toList());
		assertEquals(sample.participation, changes.get(0).element());
		assertTrue(changes.get(0).message(Language.ZH).contains("公司"), changes.get(0).message(Language.ZH));
		assertEquals(0, ChainStore.load(file).eResource().getWarnings().size());
	}

	@Example
	void anIdThatIsTakenIsRenewedAndTold() throws IOException {
		Path file = Files.createTempDirectory("ids").resolve("a.chain");
		SampleChain sample = new SampleChain();
		sample.company.setId("segment");
		List<Change> changes = ChainStore.saveAndTell(sample.document, file).changes();
		assertEquals(List.of(Kind.ID_RENEWED), changes.stream().map(Change::kind).toList());
		ChainStore.load(file);
	}
}
