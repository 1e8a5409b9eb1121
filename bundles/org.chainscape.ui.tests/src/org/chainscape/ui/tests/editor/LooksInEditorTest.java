package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.operation.PictureFile;
import org.chainscape.diagram.operation.RulePreset;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Image;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Signs;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Looks of an open diagram: rules, themes, signs and pictures, each one step of the history or none. */
class LooksInEditorTest {

	private static final String LOOK = "org.chainscape.diagram.look.";

	private EditorFixture fixture;
	private EditSession session;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new EditorFixture("looks-test");
		fixture.writeChain();
		fixture.open();
		session = fixture.editor.session();
	}

	@AfterEach
	void cleanUp() throws Exception {
		fixture.close();
	}

	@Test
	@DisplayName("A quick rule colours cards and is explained; the same action takes it away, and so does undo")
	void colours() throws Exception {
		company();
		String before = fixture.text();
		Scene plain = scene();
		IAction action = action("preset.company_count");
		assertFalse(action.isChecked());
		action.run();
		fixture.spin();
		assertTrue(RulePreset.COMPANY_COUNT.isOn(diagram()));
		assertNotEquals(plain.part(segment().getId()).orElseThrow().shapes(), scene().part(segment().getId()).orElseThrow().shapes());
		assertTrue(action("preset.company_count").isChecked());
		undo();
		assertEquals(before, fixture.text());
		// Badges of findings come when they come.
		assertEquals(plain.part(segment().getId()), scene().part(segment().getId()));
	}

	@Test
	@DisplayName("A theme changes how the diagram is painted, in one step")
	void themes() throws Exception {
		String before = fixture.text();
		Scene plain = scene();
		String other = session.options().themes().entries().stream().filter(entry -> !entry.theme().equals(session.options().theme()))
				.findFirst().orElseThrow().name();
		session.run("theme", () -> diagram().setTheme(other));
		fixture.spin();
		assertNotEquals(plain.part(segment().getId()), scene().part(segment().getId()));
		undo();
		assertEquals(before, fixture.text());
		assertEquals(plain.part(segment().getId()), scene().part(segment().getId()));
	}

	@Test
	@DisplayName("The sign of what names no source comes and goes by its action, tells why, and leaves file and history alone")
	void signs() throws Exception {
		Participation participation = company();
		String before = fixture.text();
		action("unsourced").run();
		fixture.spin();
		assertEquals(Signs.NONE.withUnsourced(true), session.options().signs());
		ScenePart sign = scene().overlay().stream().filter(badge -> badge.key().equals("unsourced:" + participation.getId())).findFirst()
				.orElseThrow();
		Point middle = new Point((int) (sign.bounds().x() + sign.bounds().width() / 2),
				(int) (sign.bounds().y() + sign.bounds().height() / 2));
		fixture.in(segment(), 0, 0);
		fixture.diagram().rootPart().getFigure().translateToAbsolute(middle);
		fixture.click(middle);
		assertEquals(List.of(participation), fixture.diagram().selectedElements(), "a click on a sign is a click on what it marks");
		action("unsourced").run();
		fixture.spin();
		assertTrue(scene().overlay().stream().noneMatch(badge -> badge.key().startsWith("unsourced:")));
		assertEquals(before, fixture.text());
	}

	@Test
	@DisplayName("A picture keeps its ratio when a corner is dragged, and undo brings the size back")
	void pictures() throws Exception {
		Image[] made = new Image[1];
		session.run("picture", () -> made[0] = PictureFile.of("标志.png", png()).orElseThrow().insert(diagram(), 200, -300));
		fixture.spin();
		Image image = made[0];
		assertNotNull(fixture.part(image));
		assertEquals(List.of(120, 60), List.of(image.getWidth(), image.getHeight()));
		String before = fixture.text();
		fixture.click(fixture.in(image, 50, 30));
		Point corner = fixture.in(image, 120, 60);
		fixture.drag(corner, new Point(corner.x + 60, corner.y + 4));
		assertNotEquals(120, image.getWidth());
		assertEquals(2.0, (double) image.getWidth() / image.getHeight(), 0.05);
		undo();
		assertEquals(before, fixture.text());
	}

	private static byte[] png() {
		ImageData data = new ImageData(120, 60, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] {data};
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		loader.save(bytes, SWT.IMAGE_PNG);
		return bytes.toByteArray();
	}

	/** A company without source in the first segment. */
	private Participation company() {
		Participation participation = Identities.assign(ChainFactory.eINSTANCE.createParticipation());
		session.run("company", () -> {
			Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
			company.setName("中际旭创");
			session.document().getCompanies().add(company);
			participation.setCompany(company);
			segment().getParticipations().add(participation);
		});
		fixture.spin();
		return participation;
	}

	/** An action as the context menu has it. */
	private IAction action(String id) {
		MenuManager manager = fixture.diagram().viewer().getContextMenu();
		Menu menu = manager.getMenu() == null ? manager.createContextMenu(fixture.canvas()) : manager.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<IAction> found = new ArrayList<>();
		collect(manager, LOOK + id, found);
		menu.notifyListeners(SWT.Hide, new Event());
		assertEquals(1, found.size(), id);
		assertTrue(found.get(0).isEnabled(), id);
		return found.get(0);
	}

	private static void collect(IMenuManager menu, String id, List<IAction> found) {
		for (IContributionItem item : menu.getItems()) {
			if (item instanceof IMenuManager inner) {
				collect(inner, id, found);
			} else if (item instanceof ActionContributionItem entry && id.equals(entry.getAction().getId())) {
				found.add(entry.getAction());
			}
		}
	}

	private void undo() {
		session.history().undo();
		fixture.spin();
	}

	private Scene scene() {
		return fixture.diagram().model().scene();
	}

	private Diagram diagram() {
		return fixture.diagram().diagram();
	}

	private Segment segment() {
		return session.document().getChains().get(0).getPerspectives().get(0).getStages().get(0).getSegments()
				.get(0);
	}
}
