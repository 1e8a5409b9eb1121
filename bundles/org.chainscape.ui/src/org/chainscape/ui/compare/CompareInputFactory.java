package org.chainscape.ui.compare;

import org.chainscape.ui.Workspace;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Path;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings comparisons back that were open when the workbench was left. */
public final class CompareInputFactory implements IElementFactory {

	/** Id under which it is registered. */
	static final String ID = "org.chainscape.ui.compareInput";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String file = CompareInput.file(memento);
		return file == null ? null : CompareInput.restore(memento, Workspace.root().getFile(new Path(file)));
	}
}
