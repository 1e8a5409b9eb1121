package org.chainscape.diagram.edit;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Elements of a chain on the clipboard, as the text of a small chain file. */
final class SnippetTransfer extends ByteArrayTransfer {

	private static final String NAME = "application/vnd.chainscape.snippet+xml";
	private static final int ID = registerType(NAME);

	@Override
	protected int[] getTypeIds() {
		return new int[] {ID};
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] {NAME};
	}

	@Override
	protected void javaToNative(Object object, TransferData transferData) {
		if (object instanceof byte[] bytes) {
			super.javaToNative(bytes, transferData);
		}
	}
}
