package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.diagram.properties.ElementProperties;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainStore;
import org.chainscape.store.FileGroup;
import org.chainscape.store.NewChain;
import org.chainscape.store.NewChain.Template;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The properties of a company of a library, in a chain that uses it. */
class SharedCompanyPropertiesTest {

	@TempDir
	private Path folder;
	private EditSession session;

	@BeforeEach
	void open() throws IOException {
		Path library = folder.resolve("公司库.chain");
		ChainDocument shared = Identities.assign(ChainFactory.eINSTANCE.createChainDocument());
		shared.setName("公司库");
		shared.getCompanies().add(company("寒武纪"));
		ChainStore.save(shared, library);
		ChainDocument chain = NewChain.create(Template.UP_MID_DOWN, "算力", Language.ZH);
		chain.getLibraries().add(new FileGroup().open(library));
		chain.getCompanies().add(company("海光信息"));
		FileGroup.save(Map.of(folder.resolve("链.chain"), chain));
		session = new EditSession(ChainStore.load(folder.resolve("链.chain")));
	}

	private static Company company(String name) {
		Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		company.setName(name);
		return company;
	}

	private static List<Class<?>> kinds(ElementProperties properties) {
		return Arrays.stream(properties.getPropertyDescriptors()).<Class<?>>map(Object::getClass).distinct().toList();
	}

	@Test
	void noLineHasAnEditorAndOneSaysWhy() {
		Company shared = session.document().getLibraries().get(0).getCompanies().get(0);
		ElementProperties properties = ElementProperties.of(session, shared, null);
		assertEquals(List.of(PropertyDescriptor.class), kinds(properties), "a plain line opens no editor");
		IPropertyDescriptor why = properties.getPropertyDescriptors()[1];
		assertTrue(properties.getPropertyValue(why.getId()).toString().contains("公司库.chain"));
		for (IPropertyDescriptor line : properties.getPropertyDescriptors()) {
			Object value = properties.getPropertyValue(line.getId());
			assertFalse(properties.isPropertySet(line.getId()));
			properties.setPropertyValue(line.getId(), value instanceof Integer choice ? (Object) (1 - choice) : "别的");
			properties.resetPropertyValue(line.getId());
			assertEquals(value, properties.getPropertyValue(line.getId()));
		}
		assertEquals("寒武纪", shared.getName());
		assertFalse(session.history().canUndo());
	}

	@Test
	void choicesOfALibraryAreReadAsWords() {
		Company shared = session.document().getLibraries().get(0).getCompanies().get(0);
		ElementProperties properties = ElementProperties.of(session, shared, null);
		Company own = session.document().getCompanies().get(0);
		Map<Object, IPropertyDescriptor> editable = new HashMap<>();
		for (IPropertyDescriptor line : ElementProperties.of(session, own, null).getPropertyDescriptors()) {
			editable.put(line.getId(), line);
		}
		for (IPropertyDescriptor line : properties.getPropertyDescriptors()) {
			Object value = properties.getPropertyValue(line.getId());
			if (editable.containsKey(line.getId())) {
				assertEquals(editable.get(line.getId()).getLabelProvider().getText(value), line.getLabelProvider().getText(value));
			}
		}
	}

	@Test
	void ownOnesAreEdited() {
		Company own = session.document().getCompanies().get(0);
		ElementProperties properties = ElementProperties.of(session, own, null);
		assertTrue(kinds(properties).size() > 2);
		properties.setPropertyValue("NamedElement.name", "海光");
		assertEquals("海光", own.getName());
	}
}
