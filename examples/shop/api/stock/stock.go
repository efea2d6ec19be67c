// Package stock keeps count of what lies in the warehouse.
package stock

import (
	"errors"
	"fmt"
	"sort"
	"sync"
)

// ErrUnknown is returned for a SKU that was never received.
var ErrUnknown = errors.New("unknown sku")

// ShortError says that there is less in stock than was asked for.
type ShortError struct {
	SKU          string
	Wanted, Left int
}

func (e *ShortError) Error() string {
	return fmt.Sprintf("%s: %d wanted, %d left", e.SKU, e.Wanted, e.Left)
}

// Ledger is safe for use by several goroutines.
type Ledger struct {
	mu    sync.RWMutex
	count map[string]int
}

// NewLedger returns an empty ledger.
func NewLedger() *Ledger {
	return &Ledger{count: make(map[string]int)}
}

// Receive adds goods that arrived.
func (l *Ledger) Receive(sku string, n int) error {
	if sku == "" {
		return errors.New("empty sku")
	}
	if n <= 0 {
		return fmt.Errorf("%s: cannot receive %d", sku, n)
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.count[sku] += n
	return nil
}

// Available tells how many are left.
func (l *Ledger) Available(sku string) (int, error) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	n, ok := l.count[sku]
	if !ok {
		return 0, fmt.Errorf("%w %q", ErrUnknown, sku)
	}
	return n, nil
}

// TakeAll takes all of the wanted goods, or none of them.
func (l *Ledger) TakeAll(wanted map[string]int) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, sku := range sortedKeys(wanted) {
		left, ok := l.count[sku]
		if !ok {
			return fmt.Errorf("%w %q", ErrUnknown, sku)
		}
		if left < wanted[sku] {
			return &ShortError{SKU: sku, Wanted: wanted[sku], Left: left}
		}
	}
	for sku, n := range wanted {
		l.count[sku] -= n
	}
	return nil
}

// PutBack is the reverse of TakeAll.
func (l *Ledger) PutBack(goods map[string]int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for sku, n := range goods {
		l.count[sku] += n
	}
}

// Low lists the SKUs of which fewer than limit are left, fewest first.
func (l *Ledger) Low(limit int) []string {
	l.mu.RLock()
	defer l.mu.RUnlock()
	var low []string
	for _, sku := range sortedKeys(l.count) {
		if l.count[sku] < limit {
			low = append(low, sku)
		}
	}
	sort.SliceStable(low, func(i, j int) bool { return l.count[low[i]] < l.count[low[j]] })
	return low
}

func sortedKeys(m map[string]int) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}
