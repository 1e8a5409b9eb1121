package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.finding.FindingPopup;
import org.chainscape.diagram.finding.Mending;
import org.chainscape.diagram.finding.Remedies;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.chainscape.ui.findings.FindingsView;
import org.chainscape.ui.markers.FindingMarkers;
import org.chainscape.validation.Finding;
import org.chainscape.validation.mend.FixAll;
import org.chainscape.validation.settings.Justification;
import org.chainscape.validation.settings.SettingsFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsInEditorTest {

	private static final String TICKER = "identity.ticker-format";

	private EditorFixture fixture;

	@BeforeEach
	void openAChain() throws Exception {
		fixture = new EditorFixture("检查");
		fixture.writeChain();
		fixture.open();
		fixture.waitFor(() -> fixture.editor.session().isChecked());
	}

	@AfterEach
	void close() throws Exception {
		fixture.close();
	}

	@Test
	void aFaultShowsInTheViewWithoutSavingAndClosingWithoutSavingTakesItBack() throws Exception {
		IViewPart view = EditorFixture.page().showView(FindingsView.ID);
		plant("寒武纪", "SH688256");

		fixture.waitFor(() -> markers().size() == 1);
		IMarker marker = markers().get(0);
		assertEquals("寒武纪", marker.getAttribute(FindingMarkers.COMPANY, ""));
		assertEquals("identity", marker.getAttribute(FindingMarkers.CATEGORY, ""));
		assertTrue(fixture.editor.isDirty());
		fixture.waitFor(() -> lines(view).stream().anyMatch(line -> line.contains("SH688256")));

		EditorFixture.page().closeAllEditors(false);
		fixture.waitFor(() -> markers().isEmpty());
	}

	@Test
	void aQuickFixIsOneStepAndOneUndo() {
		Security security = plant("寒武纪", "SH688256");
		fixture.waitFor(() -> findings().size() == 1);

		Shell popup = FindingPopup.open(fixture.canvas(), new Point(0, 0), mending(), findings());
		Link fix = links(popup).get(0);
		fix.notifyListeners(SWT.Selection, new Event());
		fixture.spin();

		assertTrue(popup.isDisposed());
		assertEquals("688256", security.getCode());
		fixture.waitFor(() -> findings().isEmpty() && markers().isEmpty());

		fixture.editor.session().history().undo();
		assertEquals("SH688256", security.getCode());
		fixture.waitFor(() -> markers().size() == 1);
	}

	@Test
	void allOfAKindAreMendedInOneStep() {
		Security one = plant("寒武纪", "SH688256");
		Security other = plant("海光信息", "688041.SH");
		fixture.waitFor(() -> findings().size() == 2);

		Mending mending = mending();
		String key = mending.fixes(findings().get(0)).get(0).key();
		FixAll plan = mending.plan(List.copyOf(mending.ofKind(findings().get(0), key, new NullProgressMonitor()).keySet()), key,
				new NullProgressMonitor());
		assertEquals(2, plan.mended().size());
		mending.apply(plan, "代码");

		assertEquals(List.of("688256", "688041"), List.of(one.getCode(), other.getCode()));
		fixture.editor.session().history().undo();
		assertEquals(List.of("SH688256", "688041.SH"), List.of(one.getCode(), other.getCode()));
	}

	@Test
	void aSuppressedFindingIsGoneAndTheReasonStandsInTheSettings() throws Exception {
		plant("寒武纪", "SH688256");
		fixture.waitFor(() -> markers().size() == 1);

		new Remedies(fixture.canvas().getShell(), mending(), () -> { }).suppress(findings(),
				new Justification("原文如此", "", null, null), false);

		fixture.waitFor(() -> fixture.project.getFile(SettingsFile.NAME).exists());
		fixture.waitFor(() -> findings().isEmpty());
		fixture.waitFor(() -> markers().stream().noneMatch(marker -> TICKER.equals(marker.getAttribute(FindingMarkers.RULE_ID, ""))));
		assertTrue(Files.readString(fixture.project.getFile(SettingsFile.NAME).getLocation().toPath()).contains("原文如此"));
	}

	@Test
	void anEditThatFindsNothingLeavesTheMarkersAsTheyAre() {
		plant("寒武纪", "SH688256");
		fixture.waitFor(() -> markers().size() == 1);
		IMarker before = markers().get(0);

		Company other = ChainFactory.eINSTANCE.createCompany();
		other.setName("海光信息");
		fixture.editor.session().run("+", () -> fixture.editor.session().document().getCompanies().add(Identities.assign(other)));
		plant(other, "688041.SH");
		fixture.waitFor(() -> markers().size() == 2);

		assertTrue(markers().contains(before));
		assertFalse(markers().stream().allMatch(before::equals));
	}

	private Security plant(String name, String code) {
		Company company = ChainFactory.eINSTANCE.createCompany();
		company.setName(name);
		fixture.editor.session().run("+", () -> fixture.editor.session().document().getCompanies().add(Identities.assign(company)));
		return plant(company, code);
	}

	private Security plant(Company company, String code) {
		Security security = ChainFactory.eINSTANCE.createSecurity();
		security.setExchange(Exchange.SH);
		security.setCode(code);
		fixture.editor.session().run("+", () -> company.getSecurities().add(Identities.assign(security)));
		return security;
	}

	private Mending mending() {
		return new Mending(fixture.editor.session(), fixture.path());
	}

	/** What the rule about tickers finds; the companies of the test take part in nothing, which other rules may remark. */
	private List<Finding> findings() {
		return fixture.editor.session().findings().stream().filter(finding -> finding.ruleId().equals(TICKER)).toList();
	}

	private List<IMarker> markers() {
		try {
			return List.of(fixture.file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)).stream()
					.filter(marker -> TICKER.equals(marker.getAttribute(FindingMarkers.RULE_ID, ""))).toList();
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static List<Link> links(Composite parent) {
		List<Link> links = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (child instanceof Link link) {
				links.add(link);
			} else if (child instanceof Composite composite) {
				links.addAll(links(composite));
			}
		}
		return links;
	}

	private static List<String> lines(IViewPart view) {
		List<String> lines = new ArrayList<>();
		for (Control control : view.getSite().getShell().getChildren()) {
			collect(control, lines);
		}
		return lines;
	}

	private static void collect(Control control, List<String> lines) {
		if (control instanceof Tree tree) {
			for (TreeItem item : tree.getItems()) {
				lines.add(item.getText());
				for (TreeItem below : item.getItems()) {
					lines.add(below.getText());
				}
			}
		} else if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, lines);
			}
		}
	}
}
