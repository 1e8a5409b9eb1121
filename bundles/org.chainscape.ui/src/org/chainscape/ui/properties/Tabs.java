package org.chainscape.ui.properties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chainscape.tabular.form.Tab;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractSectionDescriptor;
import org.eclipse.ui.views.properties.tabbed.AbstractTabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptorProvider;

/** The tabs the selected elements have something on. */
public final class Tabs implements ITabDescriptorProvider {

	/** Who contributes the tabs. */
	static final String CONTRIBUTOR = "org.chainscape.ui.properties";

	private final Map<Tab, ITabDescriptor> descriptors = new EnumMap<>(Tab.class);

	@Override
	public ITabDescriptor[] getTabDescriptors(IWorkbenchPart part, ISelection selection) {
		List<EObject> subjects = ChainPropertyPage.elements(selection);
		List<ITabDescriptor> shown = new ArrayList<>();
		if (!subjects.isEmpty()) {
			Subjects.tabs(subjects).forEach(tab -> shown.add(descriptors.computeIfAbsent(tab, Descriptor::new)));
		}
		return shown.toArray(ITabDescriptor[]::new);
	}

	/** A tab; the same one for all selections, so that it stays open from one to the next. */
	private static final class Descriptor extends AbstractTabDescriptor {

		private final Tab tab;

		Descriptor(Tab tab) {
			this.tab = tab;
			setSectionDescriptors(List.of(new Section(tab)));
		}

		@Override
		public String getCategory() {
			return CONTRIBUTOR;
		}

		@Override
		public String getId() {
			return CONTRIBUTOR + '.' + tab.word();
		}

		@Override
		public String getLabel() {
			return tab.label(UiTexts.language());
		}
	}

	/** The section of a tab. */
	private static final class Section extends AbstractSectionDescriptor {

		private final Tab tab;

		Section(Tab tab) {
			this.tab = tab;
		}

		@Override
		public String getId() {
			return CONTRIBUTOR + ".section." + tab.word();
		}

		@Override
		public ISection getSectionClass() {
			return new FormSection(tab);
		}

		@Override
		public String getTargetTab() {
			return CONTRIBUTOR + '.' + tab.word();
		}

		@Override
		public boolean appliesTo(IWorkbenchPart part, ISelection selection) {
			return true;
		}
	}
}
