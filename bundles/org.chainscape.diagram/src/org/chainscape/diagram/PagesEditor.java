package org.chainscape.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * An editor with several pages of which nothing stays once it is closed. Its base listens to the preferences of the workbench and never
 * stops, so that every editor that was ever opened would live as long as the workbench does.
 */
abstract class PagesEditor extends MultiPageEditorPart {

	private static final String WORKBENCH = "org.eclipse.ui";

	/** Set while the constructor of the base runs, and for that reason not here. */
	private Preferences preferences;

	@Override
	protected IPreferenceStore getAPIPreferenceStore() {
		if (preferences == null) {
			preferences = new Preferences();
		}
		return preferences;
	}

	@Override
	public void dispose() {
		super.dispose();
		getAPIPreferenceStore();
		preferences.forgetAll();
	}

	/** The preferences of the workbench, as one editor sees them. */
	private static final class Preferences extends ScopedPreferenceStore {

		private final List<IPropertyChangeListener> listeners = new ArrayList<>();

		Preferences() {
			super(InstanceScope.INSTANCE, WORKBENCH);
		}

		@Override
		public void addPropertyChangeListener(IPropertyChangeListener listener) {
			super.addPropertyChangeListener(listener);
			listeners.add(listener);
		}

		void forgetAll() {
			List.copyOf(listeners).forEach(this::removePropertyChangeListener);
			listeners.clear();
		}
	}
}
