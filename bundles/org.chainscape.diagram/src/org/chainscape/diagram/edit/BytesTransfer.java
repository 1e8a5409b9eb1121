package org.chainscape.diagram.edit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Bytes on the clipboard under a name that both sides know. */
final class BytesTransfer extends ByteArrayTransfer {

	/** Elements of a chain, as the text of a small chain file. */
	static final BytesTransfer SNIPPET = new BytesTransfer("application/vnd.chainscape.snippet+xml");
	/** Editable shapes, as PowerPoint, Word and Excel put and take them. */
	static final BytesTransfer SHAPES = new BytesTransfer(
			"cocoa".equals(SWT.getPlatform()) ? "com.microsoft.Art--GVML-ClipFormat" : "Art::GVML ClipFormat");
	/** A drawing, as drawing programs and office suites take it. */
	static final BytesTransfer SVG = new BytesTransfer("image/svg+xml");

	private final String name;
	private final int id;

	private BytesTransfer(String name) {
		this.name = name;
		id = registerType(name);
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] {id};
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] {name};
	}

	@Override
	protected void javaToNative(Object object, TransferData transferData) {
		if (object instanceof byte[] bytes) {
			super.javaToNative(bytes, transferData);
		}
	}
}
