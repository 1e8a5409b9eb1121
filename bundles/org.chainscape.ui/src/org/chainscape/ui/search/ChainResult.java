package org.chainscape.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chainscape.ui.Icon;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.ISearchResultListener;
import org.eclipse.search.ui.SearchResultEvent;

/** What a query has found so far. Usable from every thread. */
final class ChainResult implements ISearchResult {

	private final ChainQuery query;
	private final List<Hit> hits = new ArrayList<>();
	private final List<ISearchResultListener> listeners = new CopyOnWriteArrayList<>();

	ChainResult(ChainQuery query) {
		this.query = query;
	}

	/** More was found, or everything is looked for anew. */
	static final class Changed extends SearchResultEvent {

		private static final long serialVersionUID = 1L;

		Changed(ISearchResult result) {
			super(result);
		}
	}

	void clear() {
		synchronized (hits) {
			hits.clear();
		}
		tell();
	}

	void add(List<Hit> more) {
		if (!more.isEmpty()) {
			synchronized (hits) {
				hits.addAll(more);
			}
			tell();
		}
	}

	private void tell() {
		listeners.forEach(listener -> listener.searchResultChanged(new Changed(this)));
	}

	int size() {
		synchronized (hits) {
			return hits.size();
		}
	}

	/** {@return what is found so far} */
	List<Hit> hits() {
		synchronized (hits) {
			return List.copyOf(hits);
		}
	}

	@Override
	public void addListener(ISearchResultListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(ISearchResultListener listener) {
		listeners.remove(listener);
	}

	@Override
	public String getLabel() {
		return SearchTexts.get(size() >= ChainQuery.MOST ? "result.many" : "result", query.what(), size());
	}

	@Override
	public String getTooltip() {
		return getLabel();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icon.CHAIN.descriptor();
	}

	@Override
	public ISearchQuery getQuery() {
		return query;
	}
}
