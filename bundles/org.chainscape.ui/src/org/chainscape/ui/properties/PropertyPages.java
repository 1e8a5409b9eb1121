package org.chainscape.ui.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Gives the editor of chains its properties. */
public final class PropertyPages implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IPropertySheetPage.class && adaptable instanceof IEditorPart editor ? type.cast(new ChainPropertyPage(() -> editor)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] {IPropertySheetPage.class};
	}
}
