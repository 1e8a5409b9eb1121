package org.chainscape.report.table;

import java.util.List;

import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;

/** How products, technologies and models are told of in a row. */
final class Items {

	private Items() {
	}

	/** The items of a class that may be printed, in the order of the document. */
	static <I extends Item> List<I> of(Class<I> type, Desk desk) {
		return desk.document().getChains().stream().map(IndustryChain::getItems).flatMap(List::stream).filter(type::isInstance)
				.map(type::cast).filter(desk::admits).toList();
	}

	/** Who makes it: the companies, or else the words of the source. */
	static String makers(Item item, Desk desk) {
		String makers = desk.names(desk.admitted(item.getMakers()));
		return makers.isEmpty() ? Words.clean(item.getMakerText()) : makers;
	}

	/** When it came out, as precise as stated, or else the words of the source. */
	static String released(Item item) {
		return item.getReleased() == null ? Words.clean(item.getReleasedText()) : item.getReleased().toString();
	}
}
