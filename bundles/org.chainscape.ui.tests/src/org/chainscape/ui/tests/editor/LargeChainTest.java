package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.Opening;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.store.ChainStore;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A chain of sixty thousand elements, such as an import leaves behind: no diagram, long lists. */
class LargeChainTest {

	private static final int PRODUCTS = 12_000;
	private static final int RELATIONS = 20_000;
	private static final int COMPANIES = 2_000;
	/** Reading and all that comes with it in the user interface would be three times as much work as plain reading. */
	private static final int WORK = 2;
	/** Waits are measured on machines that do other things, too. */
	private static final int BUSY = 8;

	private EditorFixture fixture;
	/** What reading the file takes, and how much work it is. */
	private Watchdog.Held reading;

	@BeforeEach
	void write() throws Exception {
		fixture = new EditorFixture("large-chain");
		// What an editor costs the first time is not meant here.
		fixture.writeChain();
		fixture.open();
		EditorFixture.page().showView(IPageLayout.ID_OUTLINE);
		EditorFixture.page().closeAllEditors(false);
		ChainStore.save(large(), fixture.path());
		fixture.project.refreshLocal(IResource.DEPTH_INFINITE, null);
		ChainStore.load(fixture.path());
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long start = System.nanoTime();
		long worked = threads.getCurrentThreadCpuTime();
		ChainStore.load(fixture.path());
		reading = new Watchdog.Held(System.nanoTime() - start, threads.getCurrentThreadCpuTime() - worked);
	}

	@AfterEach
	void cleanUp() throws Exception {
		fixture.close();
	}

	@Test
	@DisplayName("A large chain is opened, searched, edited, undone, saved and opened again, and at no time does that hold the user interface")
	void neverHeld() throws Exception {
		try (Watchdog watchdog = new Watchdog(Display.getCurrent())) {
			fixture.open();
			within(watchdog, "opening");
			EditSession session = fixture.editor.session();
			ElementIndex index = session.index();
			fixture.waitFor(session::isChecked);
			within(watchdog, "the first check");

			Product product = (Product) session.document().getChains().get(0).getItems().get(PRODUCTS / 2);
			fixture.editor.select(List.of(product));
			fixture.spin();
			within(watchdog, "selecting");
			session.run("rename", () -> product.setName("改过的产品"));
			session.run("relate", () -> session.document().getChains().get(0).getRelations().add(supply(product, product)));
			fixture.spin();
			within(watchdog, "editing");
			assertSame(index, session.index(), "no step makes the index anew");
			assertEquals(product, session.search().find("改过的产品", 1).get(0).element());
			session.history().undo();
			fixture.spin();
			within(watchdog, "undoing");

			fixture.editor.doSave(null);
			within(watchdog, "saving");
			assertFalse(fixture.editor.isDirty());
			String saved = fixture.text();
			EditorFixture.page().closeAllEditors(false);
			watchdog.forget();
			fixture.open();
			within(watchdog, "opening again");
			assertEquals(saved, fixture.text());
		}
	}

	@Test
	@DisplayName("A file without diagrams says what to do next, and a company map opens without one")
	void offersWhatToDo() throws Exception {
		fixture.open();
		assertTrue(fixture.editor.page().isEmpty());
		List<String> offers = buttons(fixture.editor.getSite().getShell());
		assertEquals(4, offers.stream().filter(text -> text.contains("图") || text.contains("Map") || text.contains("Diagram")
				|| text.contains("上下游") || text.contains("Down")).count(), offers.toString());
		Company company = fixture.editor.session().document().getCompanies().get(7);
		fixture.editor.select(List.of((EObject) company));
		fixture.editor.open(new Diagrams(fixture.editor.session().document()).about(company));
		fixture.waitFor(() -> fixture.editor.page().isPresent());
		assertEquals(company.getId(), fixture.diagram().diagram().getFocus());
		assertFalse(fixture.editor.isDirty(), "what is only looked at is not in the file");
	}

	@Test
	@DisplayName("While the file is read there is no document; who asks for it gets it once, and closing the editor gives it up")
	void opening() throws Exception {
		fixture.openWithoutWaiting();
		Opening opening = fixture.editor.getAdapter(Opening.class);
		List<EditSession> given = new ArrayList<>();
		assertTrue(opening.isUnderWay());
		assertNull(fixture.editor.session());
		assertFalse(fixture.editor.isDirty());
		opening.whenOpen(given::add);
		fixture.waitFor(() -> !fixture.isOpening());
		assertEquals(List.of(fixture.editor.session()), given);
		opening.whenOpen(given::add);
		assertEquals(2, given.size());

		EditorFixture.page().closeAllEditors(false);
		fixture.openWithoutWaiting();
		Opening second = fixture.editor.getAdapter(Opening.class);
		second.whenOpen(given::add);
		EditorFixture.page().closeAllEditors(false);
		fixture.spin();
		assertNotNull(given);
		assertEquals(2, given.size(), "nobody hears of a document that is not wanted any more");
	}

	private void within(Watchdog watchdog, String what) {
		Watchdog.Held held = watchdog.longest();
		String text = what + " held the user interface " + held + "; reading the file takes " + reading;
		assertTrue(held.worked() < WORK * reading.worked(), text);
		assertTrue(held.waited() < BUSY * reading.waited(), text);
	}

	private static List<String> buttons(Control control) {
		List<String> texts = new ArrayList<>();
		if (control instanceof Button button) {
			texts.add(button.getText());
		} else if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				texts.addAll(buttons(child));
			}
		}
		return texts;
	}

	private static ChainDocument large() {
		ChainFactory factory = ChainFactory.eINSTANCE;
		Random random = new Random(7);
		ChainDocument document = named(factory.createChainDocument(), "大产业链");
		Report report = named(factory.createReport(), "年报");
		document.getSources().add(report);
		IndustryChain chain = named(factory.createIndustryChain(), "全市场");
		document.getChains().add(chain);
		for (int i = 0; i < COMPANIES; i++) {
			document.getCompanies().add(named(factory.createCompany(), "公司" + i));
		}
		for (int i = 0; i < PRODUCTS; i++) {
			Product product = named(factory.createProduct(), "产品" + i);
			product.getMakers().add(document.getCompanies().get(random.nextInt(COMPANIES)));
			chain.getItems().add(product);
		}
		for (int i = 0; i < RELATIONS; i++) {
			int one = random.nextInt(PRODUCTS - 1);
			int other = one + 1 + random.nextInt(PRODUCTS - one - 1);
			Supply supply = supply((Product) chain.getItems().get(one), (Product) chain.getItems().get(other));
			Citation citation = factory.createCitation();
			citation.setSource(report);
			citation.setLines(Integer.toString(i));
			supply.getCitations().add(citation);
			chain.getRelations().add(supply);
		}
		return Identities.assign(document);
	}

	private static Supply supply(Product from, Product to) {
		Supply supply = ChainFactory.eINSTANCE.createSupply();
		supply.setSource(from);
		supply.setTarget(to);
		return Identities.assign(supply);
	}

	private static <T extends NamedElement> T named(T element, String name) {
		element.setName(name);
		return element;
	}
}
