// Package reservation holds goods for a customer while the payment runs.
package reservation

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

// Errors that a caller can tell apart.
var (
	ErrNotFound = errors.New("no such reservation")
	ErrEmpty    = errors.New("nothing to reserve")
	ErrCount    = errors.New("count is not positive")
	ErrExpired  = errors.New("reservation has expired")
)

// Warehouse is what a Desk takes goods from.
type Warehouse interface {
	TakeAll(wanted map[string]int) error
	PutBack(goods map[string]int)
}

// Hold is one reservation.
type Hold struct {
	ID      string         `json:"id"`
	Goods   map[string]int `json:"goods"`
	Expires time.Time      `json:"expires"`
}

// Desk hands out holds and takes them back.
type Desk struct {
	house Warehouse
	keep  time.Duration
	now   func() time.Time

	mu    sync.Mutex
	last  int
	holds map[string]Hold
}

// Option changes how a Desk works.
type Option func(*Desk)

// WithClock replaces time.Now, for tests.
func WithClock(now func() time.Time) Option {
	return func(d *Desk) { d.now = now }
}

// WithKeep sets how long a hold lives.
func WithKeep(keep time.Duration) Option {
	return func(d *Desk) {
		if keep > 0 {
			d.keep = keep
		}
	}
}

// NewDesk returns a desk whose holds live for 15 minutes.
func NewDesk(house Warehouse, options ...Option) *Desk {
	d := &Desk{house: house, keep: 15 * time.Minute, now: time.Now, holds: make(map[string]Hold)}
	for _, option := range options {
		option(d)
	}
	return d
}

// Reserve takes the goods out of the warehouse and holds them.
func (d *Desk) Reserve(goods map[string]int) (Hold, error) {
	if len(goods) == 0 {
		return Hold{}, ErrEmpty
	}
	for sku, n := range goods {
		if n < 1 {
			return Hold{}, fmt.Errorf("%w: %d of %s", ErrCount, n, sku)
		}
	}
	if err := d.house.TakeAll(goods); err != nil {
		return Hold{}, fmt.Errorf("reserve: %w", err)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.last++
	hold := Hold{ID: fmt.Sprintf("r-%d", d.last), Goods: goods, Expires: d.now().Add(d.keep)}
	d.holds[hold.ID] = hold
	return hold, nil
}

// Confirm ends a hold because the goods are sold.
func (d *Desk) Confirm(id string) error {
	hold, err := d.take(id)
	if err != nil {
		return err
	}
	if d.now().After(hold.Expires) {
		d.house.PutBack(hold.Goods)
		return fmt.Errorf("%w: %s", ErrExpired, id)
	}
	return nil
}

// Release ends a hold and puts the goods back.
func (d *Desk) Release(id string) error {
	hold, err := d.take(id)
	if err != nil {
		return err
	}
	d.house.PutBack(hold.Goods)
	return nil
}

// Sweep releases every hold that has expired and tells how many there were.
func (d *Desk) Sweep() int {
	d.mu.Lock()
	var late []Hold
	for id, hold := range d.holds {
		if d.now().After(hold.Expires) {
			late = append(late, hold)
			delete(d.holds, id)
		}
	}
	d.mu.Unlock()
	for _, hold := range late {
		d.house.PutBack(hold.Goods)
	}
	return len(late)
}

func (d *Desk) take(id string) (Hold, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	hold, ok := d.holds[id]
	if !ok {
		return Hold{}, fmt.Errorf("%w: %s", ErrNotFound, id)
	}
	delete(d.holds, id)
	return hold, nil
}
