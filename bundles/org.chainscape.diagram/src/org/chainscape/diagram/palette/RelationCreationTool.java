package org.chainscape.diagram.palette;

import org.eclipse.gef.tools.ConnectionCreationTool;

/** Draws one relation and gives way to the selection tool. */
public final class RelationCreationTool extends ConnectionCreationTool {

	/** Makes the tool. */
	public RelationCreationTool() {
		setUnloadWhenFinished(true);
	}
}
