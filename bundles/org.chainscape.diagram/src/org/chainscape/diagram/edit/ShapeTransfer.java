package org.chainscape.diagram.edit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Editable shapes on the clipboard, as PowerPoint, Word and Excel put and take them. */
final class ShapeTransfer extends ByteArrayTransfer {

	private static final String NAME = "cocoa".equals(SWT.getPlatform()) ? "com.microsoft.Art--GVML-ClipFormat" : "Art::GVML ClipFormat";
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
