package org.chainscape.ui.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Gives the editor of chains and the tree of files their properties. */
public final class PropertyPages implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (type != IPropertySheetPage.class) {
			return null;
		}
		return type.cast(adaptable instanceof IEditorPart editor ? new ChainPropertyPage(() -> editor) : new ChainPropertyPage());
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] {IPropertySheetPage.class};
	}
}
