package org.chainscape.ui.navigator;

import java.util.HashMap;
import java.util.Map;

import org.chainscape.ui.UiTexts;
import org.chainscape.ui.documents.Documents;
import org.chainscape.ui.navigator.ChainEntry.Line;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.navigator.IDescriptionProvider;

/** Names and icons of the entries of chain files; tickers and counts stand behind the name in a quiet colour. */
public final class ChainLabelProvider extends LabelProvider implements IStyledLabelProvider, IDescriptionProvider {

	private final Map<ImageDescriptor, Image> images = new HashMap<>();

	@Override
	public String getText(Object element) {
		return element instanceof ChainEntry entry ? line(entry).name() : null;
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString();
		if (element instanceof ChainEntry entry) {
			Line line = line(entry);
			text.append(line.name());
			if (!line.detail().isBlank()) {
				text.append("  " + line.detail(), StyledString.QUALIFIER_STYLER);
			}
		}
		return text;
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof ChainEntry entry
			? images.computeIfAbsent(line(entry).icon(), ImageDescriptor::createImage) : null;
	}

	@Override
	public String getDescription(Object element) {
		return element instanceof ChainEntry entry ? (line(entry).name() + "  " + line(entry).detail()).strip() : null;
	}

	/**
	 * What an entry says now. The signs at entries are found in the background and arrive with the entry they were looked for, which may
	 * be older than what has been edited or counted since.
	 */
	private static Line line(ChainEntry entry) {
		return Documents.get().known(entry.file()).map(content -> new ChainTree(content, UiTexts.language()).line(entry)).orElse(entry.line());
	}

	@Override
	public void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
		super.dispose();
	}
}
