package org.chainscape.ui.tests.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.chainscape.model.text.PseudoText;
import org.chainscape.ui.perspective.ChainPerspective;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every view, wizard and preference page of ours, in the language nobody speaks and in Chinese. */
class LanguageWalkTest {

	private static final String OURS = "org.chainscape.";

	private final Locale before = Locale.getDefault();
	private final TreeSet<String> complaints = new TreeSet<>();
	private Words words;
	private IWorkbenchPage page;
	private int said;

	@BeforeEach
	void emptyWorkbench() throws Exception {
		words = new Words();
		page = PlatformUI.getWorkbench().showPerspective(ChainPerspective.ID, PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		page.closeAllEditors(false);
	}

	@AfterEach
	void asItWas() {
		System.clearProperty(PseudoText.PROPERTY);
		Locale.setDefault(before);
		page.resetPerspective();
	}

	@Test
	void everyTextComesFromAMessageFileAndHasRoom() throws CoreException {
		Locale.setDefault(Locale.ENGLISH);
		System.setProperty(PseudoText.PROPERTY, "true");
		walk((place, text) -> {
			if (words.isHardCoded(text.text())) {
				complaints.add(place + " says without a message file: " + text.text());
			}
			if (text.clipped()) {
				complaints.add(place + " has no room for: " + text.text());
			}
		});
		assertEquals(new TreeSet<>(), complaints);
	}

	@Test
	void everyTextIsChineseInChinese() throws CoreException {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		walk((place, text) -> {
			if (words.isNotChinese(text.text())) {
				complaints.add(place + " is not Chinese: " + text.text());
			}
			if (text.clipped()) {
				complaints.add(place + " has no room for: " + text.text());
			}
		});
		assertEquals(new TreeSet<>(), complaints);
	}

	/** What these tests are for is found by them. */
	@Test
	void aTextInTheCodeAndOneWithoutRoomAreFound() {
		Shell shell = new Shell(Display.getCurrent());
		try {
			Label label = new Label(shell, SWT.NONE);
			label.setText("Written into the code");
			label.setBounds(0, 0, 12, 20);
			Label fine = new Label(shell, SWT.NONE);
			fine.setText(PseudoText.of("Save"));
			fine.setBounds(0, 30, 300, 20);
			shell.setSize(400, 200);
			shell.open();
			List<Said> texts = Said.in(shell);
			assertEquals(List.of(true, false), texts.stream().map(Said::clipped).toList());
			assertEquals(List.of(true, false), texts.stream().map(text -> words.isHardCoded(text.text())).toList());
			assertTrue(words.isNotChinese("Written into the code"));
			assertFalse(words.isNotChinese("导出为 PDF"));
			assertFalse(words.isNotChinese("PNG (300 dpi)"));
		} finally {
			shell.dispose();
		}
	}

	/** What is thought of a text at a place. */
	private interface Judge {

		void look(String place, Said text);
	}

	private void walk(Judge judge) throws CoreException {
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith(OURS)) {
				view(view.getId(), judge);
			}
		}
		for (IWizardRegistry registry : List.of(PlatformUI.getWorkbench().getNewWizardRegistry(),
				PlatformUI.getWorkbench().getImportWizardRegistry(), PlatformUI.getWorkbench().getExportWizardRegistry())) {
			for (IWizardDescriptor wizard : wizards(registry)) {
				wizard(wizard, judge);
			}
		}
		PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
		for (IPreferenceNode node : pages.getElements(PreferenceManager.PRE_ORDER)) {
			if (node.getId().startsWith(OURS)) {
				preferences(node.getId(), judge);
			}
		}
		assertTrue(said > 100, "texts seen: " + said);
	}

	private static List<IWizardDescriptor> wizards(IWizardRegistry registry) {
		List<IWizardDescriptor> found = new ArrayList<>();
		collect(registry.getRootCategory(), found);
		return found.stream().filter(wizard -> wizard.getId().startsWith(OURS)).toList();
	}

	private static void collect(IWizardCategory category, List<IWizardDescriptor> found) {
		found.addAll(List.of(category.getWizards()));
		for (IWizardCategory inner : category.getCategories()) {
			collect(inner, found);
		}
	}

	private void view(String id, Judge judge) throws CoreException {
		// One that is open already may have been made in another language.
		page.hideView(page.findView(id));
		IViewPart view = page.showView(id);
		page.toggleZoom(page.getReference(view));
		settle();
		IWorkbenchPartSite site = view.getSite();
		Composite pane = site.getService(Composite.class);
		look(id, pane == null ? site.getShell() : pane, judge);
		page.toggleZoom(page.getReference(view));
		page.hideView(view);
	}

	private void wizard(IWizardDescriptor descriptor, Judge judge) throws CoreException {
		IWorkbenchWizard wizard = descriptor.createWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			for (IWizardPage step : wizard.getPages()) {
				dialog.showPage(step);
				settle();
				look(descriptor.getId() + '/' + step.getName(), dialog.getShell(), judge);
			}
		} finally {
			dialog.close();
		}
	}

	private void preferences(String id, Judge judge) {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(page.getWorkbenchWindow().getShell(), id, new String[] { id }, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			settle();
			look(id, dialog.getShell(), judge);
		} finally {
			dialog.close();
		}
	}

	private void look(String place, Control root, Judge judge) {
		Shell shell = root.getShell();
		shell.layout(true, true);
		List<Said> texts = Said.in(root);
		said += texts.size();
		texts.forEach(text -> judge.look(place, text));
	}

	private static void settle() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// until nothing waits
		}
	}
}
