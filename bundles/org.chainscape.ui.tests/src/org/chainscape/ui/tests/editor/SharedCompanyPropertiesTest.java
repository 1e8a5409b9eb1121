package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainStore;
import org.chainscape.store.FileGroup;
import org.chainscape.store.NewChain;
import org.chainscape.store.NewChain.Template;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.form.Access;
import org.chainscape.tabular.form.Entry;
import org.chainscape.tabular.form.Form;
import org.chainscape.tabular.form.Tab;
import org.chainscape.tabular.form.Trial;
import org.eclipse.emf.ecore.EObject;
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

	private List<Entry> entries(EObject element) {
		Scope scope = new Scope(session.document(), Language.ZH);
		Form form = Form.of(List.of(element.eClass()));
		return Stream.of(Tab.values()).flatMap(tab -> form.fields(tab).stream())
			.map(field -> new Entry(scope, field, List.of(element), Access.DIRECT)).toList();
	}

	private Entry name(Company company) {
		return entries(company).stream().filter(entry -> entry.field().feature() == ChainPackage.Literals.NAMED_ELEMENT__NAME).findFirst()
			.orElseThrow();
	}

	@Test
	void noFieldCanBeEditedAndEachSaysWhy() {
		Company shared = session.document().getLibraries().get(0).getCompanies().get(0);
		for (Entry entry : entries(shared)) {
			assertTrue(entry.locked().isPresent(), entry.field().key());
		}
		assertTrue(name(shared).locked().orElseThrow().contains("公司库"));
		Trial trial = name(shared).type("别的");
		assertTrue(trial.isRefused());
		assertEquals("寒武纪", shared.getName());
		assertFalse(session.history().canUndo());
	}

	@Test
	void ownOnesAreEdited() {
		Company own = session.document().getCompanies().get(0);
		assertTrue(name(own).locked().isEmpty());
		session.run("改名", name(own).type("海光").change());
		assertEquals("海光", own.getName());
		session.history().undo();
		assertEquals("海光信息", own.getName());
	}
}
