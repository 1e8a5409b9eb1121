package org.chainscape.diagram.edit;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** An SVG picture on the clipboard, as drawing programs and office suites take it. */
final class SvgTransfer extends ByteArrayTransfer {

	private static final String NAME = "image/svg+xml";
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
