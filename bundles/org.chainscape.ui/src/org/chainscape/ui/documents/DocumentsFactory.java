package org.chainscape.ui.documents;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link Documents} of the workbench when it is first asked for. */
public final class DocumentsFactory extends AbstractServiceFactory {

	@Override
	public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
		Object above = parent.getService(service);
		return above != null ? above : new Documents(PlatformUI.getWorkbench());
	}
}
