// Package handler serves the stock and its reservations over HTTP.
package handler

import (
	"encoding/json"
	"io"
	"net/http"
	"strconv"

	"example.com/acme/shop/api/reservation"
	"example.com/acme/shop/api/stock"
)

const maxBody = 64 << 10

// Handler is an http.Handler.
type Handler struct {
	ledger *stock.Ledger
	desk   *reservation.Desk
	mux    *http.ServeMux
}

// New returns the handler with all of its routes.
func New(ledger *stock.Ledger, desk *reservation.Desk) *Handler {
	h := &Handler{ledger: ledger, desk: desk, mux: http.NewServeMux()}
	h.mux.HandleFunc("GET /stock/{sku}", h.available)
	h.mux.HandleFunc("GET /stock", h.low)
	h.mux.HandleFunc("POST /reservations", h.reserve)
	h.mux.HandleFunc("POST /reservations/{id}/confirm", h.confirm)
	h.mux.HandleFunc("DELETE /reservations/{id}", h.release)
	return h
}

// ServeHTTP implements http.Handler.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	h.mux.ServeHTTP(w, r)
}

func (h *Handler) available(w http.ResponseWriter, r *http.Request) {
	sku := r.PathValue("sku")
	n, err := h.ledger.Available(sku)
	if err != nil {
		fail(w, err)
		return
	}
	answer(w, http.StatusOK, map[string]any{"sku": sku, "available": n})
}

func (h *Handler) low(w http.ResponseWriter, r *http.Request) {
	limit := 5
	if text := r.URL.Query().Get("below"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 {
			fail(w, badRequest("below must be a positive number"))
			return
		}
		limit = n
	}
	answer(w, http.StatusOK, map[string]any{"below": limit, "skus": h.ledger.Low(limit)})
}

func (h *Handler) reserve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		fail(w, badRequest("body is too large"))
		return
	}
	var goods map[string]int
	if err := json.Unmarshal(body, &goods); err != nil {
		fail(w, badRequest("body is not an object of counts"))
		return
	}
	hold, err := h.desk.Reserve(goods)
	if err != nil {
		fail(w, err)
		return
	}
	w.Header().Set("Location", "/reservations/"+hold.ID)
	answer(w, http.StatusCreated, hold)
}

func (h *Handler) confirm(w http.ResponseWriter, r *http.Request) {
	if err := h.desk.Confirm(r.PathValue("id")); err != nil {
		fail(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *Handler) release(w http.ResponseWriter, r *http.Request) {
	if err := h.desk.Release(r.PathValue("id")); err != nil {
		fail(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
