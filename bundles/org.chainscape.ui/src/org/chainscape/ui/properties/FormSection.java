package org.chainscape.ui.properties;

import java.util.List;

import org.chainscape.tabular.form.Tab;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/** The fields of one tab. */
final class FormSection extends AbstractPropertySection {

	private final Tab tab;
	private ChainPropertyPage page;
	private FormPane form;
	private List<EObject> subjects = List.of();

	FormSection(Tab tab) {
		this.tab = tab;
	}

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
		super.createControls(parent, sheet);
		page = (ChainPropertyPage) sheet;
		Composite frame = new Composite(parent, SWT.NONE);
		frame.setLayout(new FillLayout());
		frame.setBackgroundMode(SWT.INHERIT_FORCE);
		form = new FormPane(frame, page.host(), 0);
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		subjects = page.subjects(selection);
	}

	@Override
	public void refresh() {
		List<EObject> present = subjects.stream().filter(page.host()::isPresent).toList();
		if (!present.isEmpty() && !form.isDisposed()) {
			form.show(Subjects.entries(page.host(), tab, present));
		}
	}

	@Override
	public void aboutToBeHidden() {
		if (form != null && !form.isDisposed()) {
			form.finish();
		}
	}

	/** {@return the form} */
	FormPane form() {
		return form;
	}
}
