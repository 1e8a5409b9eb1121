package org.chainscape.diagram.edit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.operation.CopiedFigure;
import org.chainscape.diagram.operation.Snippet;
import org.chainscape.store.ChainFileException;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** The clipboard of the system: elements for diagrams, and for other programs shapes, a picture and the names. */
final class DiagramClipboard {

	private final Display display;

	DiagramClipboard(Display display) {
		this.display = display;
	}

	/**
	 * Puts elements on the clipboard.
	 *
	 * @param snippet the elements
	 * @param picture how they look
	 * @param text their names, for programs that know only text
	 * @return whether the system took them
	 */
	boolean put(Snippet snippet, CopiedFigure picture, String text) {
		List<Object> data = new ArrayList<>(List.of(snippet.toBytes(), picture.shapes(), picture.svg()));
		List<Transfer> kinds = new ArrayList<>(List.of(BytesTransfer.SNIPPET, BytesTransfer.SHAPES, BytesTransfer.SVG));
		data.add(image(picture));
		kinds.add(ImageTransfer.getInstance());
		if (!text.isBlank()) {
			data.add(text);
			kinds.add(TextTransfer.getInstance());
		}
		return put(data, kinds);
	}

	/**
	 * Puts a picture alone on the clipboard, so that every program pastes it as a picture.
	 *
	 * @param picture the picture
	 * @return whether the system took it
	 */
	boolean putPicture(CopiedFigure picture) {
		return put(List.of(image(picture)), List.of(ImageTransfer.getInstance()));
	}

	/**
	 * Puts shapes alone on the clipboard, for office programs.
	 *
	 * @param picture the figure
	 * @return whether the system took them
	 */
	boolean putShapes(CopiedFigure picture) {
		return put(List.of(picture.shapes()), List.of(BytesTransfer.SHAPES));
	}

	/**
	 * Puts a drawing alone on the clipboard, for programs that take SVG.
	 *
	 * @param picture the picture
	 * @return whether the system took it
	 */
	boolean putSvg(CopiedFigure picture) {
		byte[] svg = picture.svg();
		return put(List.of(svg, new String(svg, StandardCharsets.UTF_8)), List.of(BytesTransfer.SVG, TextTransfer.getInstance()));
	}

	/** {@return the elements on the clipboard, if there are any} */
	Optional<Snippet> snippet() {
		Object bytes = get(BytesTransfer.SNIPPET);
		try {
			return bytes instanceof byte[] text ? Optional.of(Snippet.read(text)) : Optional.empty();
		} catch (ChainFileException e) {
			// Something else under our name: nothing to paste.
			return Optional.empty();
		}
	}

	/** {@return the text on the clipboard, if there is any} */
	Optional<String> text() {
		return get(TextTransfer.getInstance()) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
	}

	/** {@return the picture on the clipboard, if there is any} */
	Optional<ImageData> image() {
		return get(ImageTransfer.getInstance()) instanceof ImageData data ? Optional.of(data) : Optional.empty();
	}

	private Object get(Transfer transfer) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return clipboard.getContents(transfer);
		} finally {
			clipboard.dispose();
		}
	}

	private boolean put(List<Object> data, List<Transfer> kinds) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(data.toArray(), kinds.toArray(Transfer[]::new));
			return true;
		} catch (SWTError e) {
			if (e.code != DND.ERROR_CANNOT_SET_CLIPBOARD) {
				throw e;
			}
			// Another program holds the clipboard.
			return false;
		} finally {
			clipboard.dispose();
		}
	}

	private static ImageData image(CopiedFigure picture) {
		return new ImageLoader().load(new ByteArrayInputStream(picture.png()))[0];
	}
}
